namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>Why a check of the list cannot be answered from one out-of-home care file.</summary>
internal static class NotEvaluable
{
    private const string SafeHaven = "The file does not say whether the child was left at a safe haven; the case record does.";
    private const string NotEntered = "What was never entered is not in a file; the due list warns of it before the 30 days are over.";

    /// <summary>The reason in a sentence, or null where the check is computed.</summary>
    public static string? Because(AfcarsCheck check) => check switch
    {
        { Files: ["AGA"] } => "It is about the adoption and guardianship assistance file.",
        { Files: ["NYTD"] } => "It is about the youth survey file.",
        { Scope: "prior-period" } => "It compares with the file of the period before, which is not at hand.",
        { Id: "chk-029" } => "It compares with the agency's own records of who was in care, which the file does not hold.",
        { Scope: "other-file" } => "It compares with the assistance file or the youth survey file, which is not at hand.",
        _ => check.Id switch
        {
            "chk-073" or "chk-074" => SafeHaven,
            "chk-101" => "It compares with the payment records, which the file does not hold.",
            "chk-105" => "The file counts siblings but does not say who they are.",
            "chk-118" => "The file holds no hour at which the agency learned of the trafficking or told the police.",
            "chk-121" or "chk-123" => NotEntered,
            "chk-124" => "Whether a date of entry was changed shows only in the history of the case record or in an earlier file.",
            "chk-140" => "When the agency's placement and care responsibility ended is not in the file beside the exit date itself.",
            _ => null,
        },
    };
}
