using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.TestKit;

/// <summary>A federal record that is plain but for what a test puts into its elements, each in the part of the record where it belongs.</summary>
public static class FederalRecord
{
    private static readonly Dictionary<AfcarsScopeKind, (int Element, string Text)[]> Plain = new()
    {
        [AfcarsScopeKind.Record] = [(5, "20150909"), (6, "1"), (56, "0"), (106, "0"), (109, "0")],
        [AfcarsScopeKind.Removal] = [(69, "20221107"), (70, "20221109"), (71, "1"), (155, "9")],
        [AfcarsScopeKind.LivingArrangement] = [(112, "20221107"), (113, "1"), (114, "1"), (115, "0"), (116, "0"), (117, "0"), (118, "0"), (119, "0"), (121, "1")],
        [AfcarsScopeKind.Plan] = [(147, "20221207"), (148, "1")],
        [AfcarsScopeKind.Visit] = [(151, "20221117"), (152, "1")],
        [AfcarsScopeKind.HistoricalRemoval] = [(69, "20190101"), (153, "20190301"), (155, "1")],
    };

    public static AfcarsRecord Of(string number, params (AfcarsElement Element, string Text)[] told)
    {
        var values = told.ToLookup(static one => one.Element.Scope, static one => KeyValuePair.Create(one.Element.Number, (AfcarsValue)one.Text));
        return new AfcarsRecord(With(AfcarsScopeKind.Record, [KeyValuePair.Create(4, (AfcarsValue)number), .. values[AfcarsScopeKind.Record]]))
        {
            Tribes = Repeated(values[AfcarsScopeKind.Record], 9),
            FirstParent = values.Contains(AfcarsScopeKind.FirstParent) && values[AfcarsScopeKind.FirstParent].ToDictionary() is var first
                ? AfcarsParent.First(first.GetValueOrDefault(63), first.GetValueOrDefault(65), first.GetValueOrDefault(67))
                : null,
            OtherParents = values.Contains(AfcarsScopeKind.OtherParent) && values[AfcarsScopeKind.OtherParent].ToDictionary() is var other
                ? [AfcarsParent.Other(other.GetValueOrDefault(64), other.GetValueOrDefault(66), other.GetValueOrDefault(68))]
                : [],
            HistoricalRemovals = values.Contains(AfcarsScopeKind.HistoricalRemoval)
                ? [new AfcarsHistoricalRemoval(With(AfcarsScopeKind.HistoricalRemoval, values[AfcarsScopeKind.HistoricalRemoval]))]
                : [],
            Removals =
            [
                new AfcarsRemoval(With(AfcarsScopeKind.Removal, values[AfcarsScopeKind.Removal]))
                {
                    LivingArrangements = [new AfcarsLivingArrangement(With(AfcarsScopeKind.LivingArrangement, values[AfcarsScopeKind.LivingArrangement]))],
                    Plans = [new AfcarsPlan(With(AfcarsScopeKind.Plan, values[AfcarsScopeKind.Plan]))],
                    PeriodicReviews = Repeated(values[AfcarsScopeKind.Removal], 149),
                    PermanencyHearings = Repeated(values[AfcarsScopeKind.Removal], 150),
                    Visits = [new AfcarsVisit(With(AfcarsScopeKind.Visit, values[AfcarsScopeKind.Visit]))],
                },
            ],
        };
    }

    /// <summary>The answer to an element of such a record.</summary>
    public static AfcarsValue Answer(AfcarsRecord record, AfcarsElement element) => element switch
    {
        { Number: 9 } => record.Tribes[0],
        { Number: 149 } => record.Removals[0].PeriodicReviews[0],
        { Number: 150 } => record.Removals[0].PermanencyHearings[0],
        { Scope: AfcarsScopeKind.FirstParent } => record.FirstParent![element.Number],
        { Scope: AfcarsScopeKind.OtherParent } => record.OtherParents[0][element.Number],
        { Scope: AfcarsScopeKind.HistoricalRemoval } => record.HistoricalRemovals[0][element.Number],
        { Scope: AfcarsScopeKind.Removal } => record.Removals[0][element.Number],
        { Scope: AfcarsScopeKind.LivingArrangement } => record.Removals[0].LivingArrangements[0][element.Number],
        { Scope: AfcarsScopeKind.Plan } => record.Removals[0].Plans[0][element.Number],
        { Scope: AfcarsScopeKind.Visit } => record.Removals[0].Visits[0][element.Number],
        _ => record[element.Number],
    };

    private static IReadOnlyList<AfcarsValue> Repeated(IEnumerable<KeyValuePair<int, AfcarsValue>> told, int element) =>
        [.. told.Where(answer => answer.Key == element).Select(static answer => answer.Value)];

    // What is told stands in the place of what is plain; the elements that repeat are no single answers.
    private static Dictionary<int, AfcarsValue> With(AfcarsScopeKind scope, IEnumerable<KeyValuePair<int, AfcarsValue>> told)
    {
        var answers = Plain[scope].ToDictionary(static answer => answer.Element, static answer => (AfcarsValue)answer.Text);
        foreach (var (element, text) in told)
            if (element is not (9 or 149 or 150)) answers[element] = text;
        return answers;
    }
}
