using System.Globalization;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;

namespace Homeward.App.Exchange.Afcars;

/// <summary>What must be known of a file, and of a record, before anything of it can be kept: whose it is, and of when.</summary>
internal static class Headers
{
    private const int LongestNumber = 50;

    public static string? Refuse(AfcarsHeader header)
    {
        if (header.IsTribalAgency is null) return "The file does not say which agency reports (E1): two digits for a state, three for a tribe.";
        return header.Period is null ? "The file does not say which period it reports to (E2): a year and month, YYYY03 or YYYY09." : null;
    }

    public static Import ImportOf(AfcarsHeader header, ImportRequest request, string hash, DateTimeOffset now) => new()
    {
        Id = NamedId.Of("import", hash),
        Kind = "afcars",
        FileName = request.FileName,
        FileHash = hash,
        Agency = header.Agency.Text!,
        ReportDate = header.ReportDate.Month!.Value.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        ImportedAt = now,
        ImportedBy = request.By,
    };

    /// <summary>Why a record's number cannot stand for a child; a number counts for the first record that has it.</summary>
    public static string? RefuseNumber(RecordRead read, Dictionary<string, int> first)
    {
        if (RefuseNumber(read.Record.ChildRecordNumber) is { } why) return why;
        var number = read.Record.ChildRecordNumber.Text!;
        return first.TryAdd(number, read.RecordNumber)
            ? null
            : FormattableString.Invariant($"{number} is given twice; the first is record {first[number]}.");
    }

    public static string? RefuseNumber(AfcarsValue given)
    {
        if (given.Text is not { } number) return "The record has no child record number.";
        if (number.Length > LongestNumber) return "The child record number is longer than fifty characters.";
        return number.Any(static letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_' or '.'))
            ? $"“{Answers.Short(number)}” is not a child record number: letters and digits only."
            : null;
    }
}
