namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>The answer of a check at one place: nothing wrong, or the elements at fault.</summary>
internal readonly record struct Fault(IReadOnlyList<int>? Elements, string? Detail)
{
    public static Fault None => default;

    public bool Found => Elements is not null;

    public static Fault If(bool wrong, params ReadOnlySpan<int> elements) => wrong ? new(elements.ToArray(), null) : None;

    /// <summary>A fault at these elements, or none where there are none.</summary>
    public static Fault At(IReadOnlyCollection<int> elements, string? detail = null) => elements.Count == 0 ? None : new([.. elements], detail);

    /// <summary>Both faults as one.</summary>
    public static Fault operator +(Fault one, Fault other)
    {
        if (!one.Found)
            return other;
        if (!other.Found)
            return one;
        string? detail = one.Detail is null ? other.Detail : other.Detail is null ? one.Detail : $"{one.Detail}; {other.Detail}";
        return new([.. one.Elements!.Union(other.Elements!)], detail);
    }

    /// <summary>The same fault with these elements marked too.</summary>
    public Fault With(params ReadOnlySpan<int> governing) => Found ? new([.. governing.ToArray().Union(Elements!)], Detail) : None;
}
