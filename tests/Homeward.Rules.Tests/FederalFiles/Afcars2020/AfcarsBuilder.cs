using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.Tests.FederalFiles.Afcars2020;

/// <summary>
/// An invented girl of eleven, removed on 5 June 2023, with relatives until 10 December and in a group home since: a record without any finding for the
/// period that ends on 31 March 2024. Tests change one answer at a time.
/// </summary>
internal sealed class AfcarsBuilder
{
    private readonly Dictionary<int, AfcarsValue> header = new() { [1] = "53", [2] = "202403" };
    private readonly Dictionary<int, AfcarsValue> child = CleanChild();
    private readonly Dictionary<int, AfcarsValue> first = new() { [63] = "0", [65] = "", [67] = "" };
    private readonly Dictionary<int, AfcarsValue> other = new() { [64] = "0", [66] = "", [68] = "" };

    public List<string> Tribes { get; } = [];

    public bool HasFirstParent { get; set; } = true;

    public bool HasOtherParent { get; set; } = true;

    public List<RemovalBuilder> Removals { get; } = [RemovalBuilder.Clean()];

    public List<(string? Removed, string? Exited, string? Reason)> Short { get; } = [];

    public RemovalBuilder Removal => Removals[^1];

    /// <summary>Changes the answer to an element: of the child, of the last removal, or of its last placement, plan or visit.</summary>
    public AfcarsBuilder Set(int element, string? value)
    {
        Part(AfcarsElements.Get(element).Scope)[element] = value;
        return this;
    }

    public AfcarsHeader Header() => new(header[1], header[2]);

    public AfcarsRecord Build() => new(child)
    {
        Tribes = [.. Tribes.Select(AfcarsValue.FromString)],
        FirstParent = HasFirstParent ? AfcarsParent.First(first[63], first[65], first[67]) : null,
        OtherParents = HasOtherParent ? [AfcarsParent.Other(other[64], other[66], other[68])] : [],
        Removals = [.. Removals.Select(removal => removal.Build())],
        HistoricalRemovals = [.. Short.Select(given => new AfcarsHistoricalRemoval(
            new Dictionary<int, AfcarsValue> { [69] = given.Removed, [153] = given.Exited, [155] = given.Reason }))],
    };

    private Dictionary<int, AfcarsValue> Part(AfcarsScopeKind scope) => scope switch
    {
        AfcarsScopeKind.File => header,
        AfcarsScopeKind.Record => child,
        AfcarsScopeKind.FirstParent => first,
        AfcarsScopeKind.OtherParent => other,
        AfcarsScopeKind.Removal => Removal.Own,
        AfcarsScopeKind.LivingArrangement => Removal.Placements[^1],
        AfcarsScopeKind.Plan => Removal.Plans[^1],
        AfcarsScopeKind.Visit => Removal.Visits[^1],
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "No such part."),
    };

    private static Dictionary<int, AfcarsValue> CleanChild()
    {
        Dictionary<int, AfcarsValue> values = Answers(
            "4=HW0000000001 5=20120520 6=2 7=1 8=0 10=0 11= 12= 17=1 21=0 22=1 23=2 35=2 36=5 37=0 38=0 39=0 40=9 41=0 42= 43= 44=0 45= 46=0 " +
            "55=1 56=1 57=0 58= 59=1985 60=1983 61=0 62=0 106=0 107= 108= 109=0 110= 111=");
        Fill(values, 13, 20, "0");
        Fill(values, 24, 34, "");
        Fill(values, 47, 54, "0");
        return values;
    }

    internal static Dictionary<int, AfcarsValue> Answers(string text) => text
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => int.Parse(pair[0], System.Globalization.CultureInfo.InvariantCulture), pair => AfcarsValue.FromString(pair[1]));

    internal static void Fill(Dictionary<int, AfcarsValue> values, int from, int to, string value)
    {
        for (int element = from; element <= to; element++)
            values.TryAdd(element, value);
    }
}
