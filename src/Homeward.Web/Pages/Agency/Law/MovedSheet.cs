using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Homeward.Web.Pages.Agency.Law;

/// <summary>What would change as a table for a spreadsheet. A cell that a spreadsheet would take for a formula is made plain text.</summary>
internal static class MovedSheet
{
    public static string Write(IReadOnlyList<NamedMove> moved)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var sheet = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape });
        foreach (var column in (string[])["Child", "What", "About", "Was", "Becomes", "Days", "Becomes overdue"]) sheet.WriteField(column);
        sheet.NextRecord();
        foreach (var move in moved)
        {
            sheet.WriteField(move.Child);
            sheet.WriteField(move.Title);
            sheet.WriteField(move.About);
            sheet.WriteField(move.Was?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            sheet.WriteField(move.Becomes?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            sheet.WriteField(move.Days);
            sheet.WriteField(move.BecomesOverdue ? "yes" : "no");
            sheet.NextRecord();
        }

        sheet.Flush();
        return text.ToString();
    }
}
