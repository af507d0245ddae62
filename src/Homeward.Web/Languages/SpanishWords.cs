using System.Globalization;

namespace Homeward.Web.Languages;

/// <summary>Days, months and hours as Spanish is written in the United States; numbers as in English there. Fixed here, so that no machine writes them otherwise.</summary>
internal static class SpanishWords
{
    private static readonly string[] Months =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", string.Empty];

    private static readonly string[] ShortMonths = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic", string.Empty];

    public static CultureInfo Culture { get; } = Make();

    private static CultureInfo Make()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var dates = culture.DateTimeFormat;
        dates.DayNames = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];
        dates.AbbreviatedDayNames = ["dom", "lun", "mar", "mié", "jue", "vie", "sáb"];
        dates.MonthNames = dates.MonthGenitiveNames = Months;
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = ShortMonths;
        dates.AMDesignator = "a. m.";
        dates.PMDesignator = "p. m.";
        return CultureInfo.ReadOnly(culture);
    }
}
