using System.Globalization;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Writer;

namespace Homeward.App.Tests.Exchange;

/// <summary>Federal files in the domain's words: each child removed, placed, planned for, reviewed, visited, and some gone home.</summary>
internal static class FederalFile
{
    public static readonly DateOnly Entry = new(2022, 11, 7);

    public static MemoryStream Of(params IEnumerable<AfcarsRecord> records) => Of("202303", records);

    public static MemoryStream Of(string period, IEnumerable<AfcarsRecord> records)
    {
        var stream = new MemoryStream();
        AfcarsWriter.Write(stream, new AfcarsHeader("06", period), records);
        stream.Position = 0;
        return stream;
    }

    public static string Number(int at) => at.ToString("'CHILD'0000000", CultureInfo.InvariantCulture);

    public static AfcarsRecord Child(int at, params AfcarsRemoval[] removals) => Child(Number(at), removals);

    public static AfcarsRecord Child(string number, params AfcarsRemoval[] removals) =>
        new(Values((4, number), (5, "20150909"), (6, "1"), (56, "0"), (106, "0"), (109, "0"))) { Removals = removals.Length == 0 ? [InCare()] : removals };

    public static AfcarsRemoval InCare(DateOnly? from = null)
    {
        var removed = from ?? Entry;
        return new AfcarsRemoval(Values((69, Day(removed)), (70, Day(removed.AddDays(2))), (71, "1"), (155, "9")))
        {
            LivingArrangements = [Home(removed), Home(removed.AddDays(20)), Elsewhere(removed.AddDays(60), 1)],
            Plans = [new AfcarsPlan(Values((147, Day(removed.AddDays(30))), (148, "1")))],
            PeriodicReviews = [Day(removed.AddDays(100))],
            PermanencyHearings = [],
            Visits = [.. Enumerable.Range(0, 5).Select(month => Visit(removed.AddDays(10 + (28 * month)), 1))],
        };
    }

    public static AfcarsRemoval Exited(DateOnly removed, DateOnly exited, string reason = "1") =>
        new(Values((69, Day(removed)), (70, Day(removed)), (153, Day(exited)), (154, Day(exited)), (155, reason))) { LivingArrangements = [Home(removed)] };

    public static AfcarsLivingArrangement Home(DateOnly from) =>
        new(Values((112, Day(from)), (113, "1"), (114, "1"), (115, "0"), (116, "0"), (117, "0"), (118, "0"), (119, "0"), (121, "1")));

    public static AfcarsLivingArrangement Elsewhere(DateOnly from, int kind) =>
        new(Values((112, Day(from)), (113, "0"), (120, kind.ToString(CultureInfo.InvariantCulture)), (121, kind is 12 or 13 ? "4" : "1")));

    public static AfcarsVisit Visit(DateOnly on, int place) => new(Values((151, Day(on)), (152, place.ToString(CultureInfo.InvariantCulture))));

    public static IEnumerable<KeyValuePair<int, AfcarsValue>> Values(params (int Element, string Text)[] answers) =>
        answers.Select(static answer => new KeyValuePair<int, AfcarsValue>(answer.Element, answer.Text));

    public static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
