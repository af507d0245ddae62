using Homeward.Rules.FederalFiles.Afcars2020.Elements;

namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>A part of the file with its own elements; every element can be asked for by its number.</summary>
public abstract class AfcarsScope
{
    private readonly AfcarsValue[] values;

    private protected AfcarsScope(AfcarsScopeKind kind, IEnumerable<KeyValuePair<int, AfcarsValue>> given)
    {
        Kind = kind;
        values = new AfcarsValue[AfcarsElements.Size(kind)];
        foreach ((int number, AfcarsValue value) in given)
        {
            int slot = AfcarsElements.Slot(kind, number);
            if (slot < 0)
                throw new ArgumentException($"E{number} is not a single element of a {kind}.", nameof(given));
            values[slot] = value;
        }
    }

    private protected AfcarsScope(ScopeDraft draft)
    {
        Kind = draft.Kind;
        values = draft.Values;
    }

    /// <summary>Which part of the file this is.</summary>
    public AfcarsScopeKind Kind { get; }

    /// <summary>The answer to an element of this part; not present where this part has no such element.</summary>
    /// <param name="element">The element number.</param>
    public AfcarsValue this[int element]
    {
        get
        {
            int slot = AfcarsElements.Slot(Kind, element);
            return slot < 0 ? AfcarsValue.NotPresent : values[slot];
        }
    }

    /// <summary>The answers to an element that may repeat here.</summary>
    internal virtual IReadOnlyList<AfcarsValue> Repeated(int element) => [];

    /// <summary>The parts of one kind that stand directly inside this one.</summary>
    internal virtual IReadOnlyList<AfcarsScope> Inner(AfcarsScopeKind kind) => [];
}
