using Homeward.Rules.Facts;

namespace Homeward.App.Hearings;

/// <summary>What each kind of hearing is called, on pages and in calendars.</summary>
public static class HearingWords
{
    public static string Of(HearingKind kind) => kind switch
    {
        HearingKind.Shelter => "Shelter hearing",
        HearingKind.Adjudication => "Adjudication",
        HearingKind.Disposition => "Disposition",
        HearingKind.Review => "Court review",
        HearingKind.Permanency => "Permanency hearing",
        HearingKind.TerminationOfParentalRights => "Trial on termination of parental rights",
        HearingKind.Rehearing => "Rehearing on detention",
        HearingKind.Adversary => "Adversary hearing",
        HearingKind.Status => "Status hearing",
        HearingKind.Arraignment => "Arraignment",
        HearingKind.CasePlanAcceptance => "Case plan hearing",
        HearingKind.ReturnApplication => "Hearing on return",
        HearingKind.SelectionAndImplementation => "Selection and implementation hearing",
        HearingKind.ResidentialProgramReview => "Review of a residential program",
        HearingKind.TrialOnMerits => "Trial on the merits",
        HearingKind.PlacementObjection => "Hearing on a planned move",
        _ => "Hearing",
    };
}
