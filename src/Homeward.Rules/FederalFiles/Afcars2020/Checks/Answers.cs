using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>The questions that most checks ask of a part of the record.</summary>
internal static class Answers
{
    public static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);

    /// <summary>A fault at those of the elements that have no answer.</summary>
    public static Fault Missing(this AfcarsScope scope, params ReadOnlySpan<int> elements)
    {
        List<int>? missing = null;
        foreach (int element in elements)
            if (scope[element].IsMissing)
                (missing ??= []).Add(element);
        return missing is null ? Fault.None : Fault.At(missing);
    }

    /// <summary>A fault at those from <paramref name="first"/> to <paramref name="last"/> that have no answer.</summary>
    public static Fault MissingFrom(this AfcarsScope scope, int first, int last)
    {
        Fault fault = Fault.None;
        for (int element = first; element <= last; element++)
            if (scope[element].IsMissing)
                fault += new Fault([element], null);
        return fault;
    }

    /// <summary>A fault at those from <paramref name="first"/> to <paramref name="last"/> that have an answer.</summary>
    public static Fault Given(this AfcarsScope scope, int first, int last)
    {
        Fault fault = Fault.None;
        for (int element = first; element <= last; element++)
            if (scope[element].IsGiven)
                fault += new Fault([element], null);
        return fault;
    }

    /// <summary>A fault at those whose answer is not among the permitted codes of the element table; a missing answer is no fault here.</summary>
    public static Fault NotPermitted(this AfcarsScope scope, int first, int last)
    {
        Fault fault = Fault.None;
        for (int element = first; element <= last; element++)
            fault += scope.NotPermitted(element);
        return fault;
    }

    public static Fault NotPermitted(this AfcarsScope scope, int element)
    {
        AfcarsElement definition = AfcarsElements.Get(element);
        AfcarsValue value = scope[element];
        return value.IsGiven && definition.Codes.Count > 0 && definition.Words(value.Code) is null ? Wrong(element, value) : Fault.None;
    }

    /// <summary>A fault where the answer is no real day, or a day after <paramref name="latest"/>.</summary>
    public static Fault NotADay(this AfcarsScope scope, int element, DateOnly? latest = null) => NotADay(element, scope[element], latest);

    public static Fault NotADay(int element, AfcarsValue value, DateOnly? latest = null) =>
        value.Date.Invalid is not null || value.Date.Value > latest ? Wrong(element, value) : Fault.None;

    /// <summary>A fault at one element that shows what stands there.</summary>
    public static Fault Wrong(int element, AfcarsValue value) =>
        new([element], value.Text is { } text ? $"{AfcarsElements.Get(element).Label} is {Printable.Quote(text)}" : null);

    public static bool AnyIs(this AfcarsScope scope, int code, int first, int last)
    {
        for (int element = first; element <= last; element++)
            if (scope[element].Is(code))
                return true;
        return false;
    }

    public static bool AnyGiven(this AfcarsScope scope, int first, int last)
    {
        for (int element = first; element <= last; element++)
            if (scope[element].IsGiven)
                return true;
        return false;
    }

    /// <summary>The same for a run of race elements whose last one is "declined": none is marked, or declined is marked beside another.</summary>
    public static Fault RaceOf(this AfcarsScope person, int first, int declined) =>
        person.AnyGiven(first, declined) && (!person.AnyIs(1, first, declined) || (person[declined].Is(1) && person.AnyIs(1, first, declined - 1)))
            ? Fault.At([.. Range(first, declined)])
            : Fault.None;

    /// <summary>The living arrangement that began first by its date; of several on one day, the first in the file. Null where none has a real day.</summary>
    public static AfcarsLivingArrangement? FirstPlacement(this AfcarsRemoval removal) =>
        removal.LivingArrangements.Where(placement => placement.BeganOn.Value is not null).MinBy(placement => placement.BeganOn.Value);

    /// <summary>The living arrangement that began last, on or before a day where one is given; of several on one day, the last in the file.</summary>
    public static AfcarsLivingArrangement? LastPlacement(this AfcarsRemoval removal, DateOnly? onOrBefore = null)
    {
        AfcarsLivingArrangement? last = null;
        foreach (AfcarsLivingArrangement placement in removal.LivingArrangements)
            if (placement.BeganOn.Value is { } began && !(began > onOrBefore) && !(began < last?.BeganOn.Value))
                last = placement;
        return last;
    }
}
