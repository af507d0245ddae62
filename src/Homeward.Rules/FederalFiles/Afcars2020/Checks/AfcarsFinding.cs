namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>A check that fails at one place of the file.</summary>
/// <param name="Check">The check.</param>
/// <param name="Elements">The elements marked, by number; where a row of the list bundles several relations, only those of the one that failed.</param>
/// <param name="RecordNumber">The record's place in the file from 1, or null where the file as a whole is meant.</param>
/// <param name="ChildRecordNumber">E4 of the record as written, or null.</param>
/// <param name="Where">The part of the record, such as "episode from 2023-06-05", or null where the record as a whole is meant.</param>
/// <param name="Detail">What was found, where the message alone would leave one searching; else null.</param>
public sealed record AfcarsFinding(
    AfcarsCheck Check, IReadOnlyList<int> Elements, int? RecordNumber, string? ChildRecordNumber, string? Where, string? Detail)
{
    /// <summary>What the worker reads.</summary>
    public string Message => Check.Message;

    /// <summary>Whether it is an error of the regulation, apart from a derived warning.</summary>
    public bool IsError => Check.Severity == CheckSeverity.Error;
}
