using System.Globalization;
using Homeward.App.Exchange;
using Homeward.App.Exchange.Afcars;

namespace Homeward.Web.Verbs;

internal static class ImportText
{
    public static string Line(ImportRefusal refusal) =>
        string.Create(CultureInfo.InvariantCulture, $"record {refusal.RecordNumber} ({refusal.ChildNumber ?? "no number"}) left out: {refusal.Element}: {refusal.Reason}");

    public static string Line(ImportNote note) =>
        string.Create(CultureInfo.InvariantCulture, $"record {note.RecordNumber} ({note.ChildNumber}) kept: {note.Element}: {note.Sentence}");

    public static string Summary(ImportReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.FileName}, agency {report.Agency}, period to {report.ReportDate}: {report.Read} read = {report.Stored} stored ({report.New} new, {report.Changed} changed, {report.Unchanged} unchanged) + {report.Refusals.Count} left out; {report.FactsStored} facts written{(report.IsRepeat ? "; this file was taken in before" : "")}.");
}
