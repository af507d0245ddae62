using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The checks of foster and adoptive parents, relative guardians and the other adults in a home (obligations, A5).</summary>
internal static class BackgroundChecks
{
    private const string Fingerprint = "The home was finally approved on {due}; the fingerprint check of {who} had to be complete before.";
    private const string FingerprintOpen = "{who} has been a prospective foster or adoptive parent since {event}; the fingerprint check is to be complete before final approval.";
    private const string Registry = "The home was finally approved on {due}; the state's child abuse and neglect registry had to be checked for {who} before.";
    private const string RegistryOpen = "{who} has been in the home since {event}; the state's child abuse and neglect registry is to be checked before final approval.";
    private const string Other = "The home was finally approved on {due}; the registry of another state where {who} lived had to be asked before.";
    private const string OtherOpen = "{who} has been in the home since {event}; the registry of another state where he or she lived is to be asked before final approval.";
    private const string GuardianFingerprint = "Guardianship assistance is paid from {due} on; the fingerprint check of {who} had to be complete before.";
    private const string GuardianRegistry = "Guardianship assistance is paid from {due} on; the state's child abuse and neglect registry had to be checked for {who} before.";
    private const string GuardianOther = "Guardianship assistance is paid from {due} on; the registry of another state where {who} lived had to be asked before.";
    private const string GuardianOpen = "{who} has been in the guardian's home since {event}; the checks are to be complete before guardianship assistance is paid.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "bg-fingerprint",
            Title = "Fingerprint check of a foster or adoptive parent",
            OwedBy = OwedBy.Licensing,
            Citation = "42 USC 671(a)(20)(A); 45 CFR 1356.30(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A result on the day of approval counts. That kin may be placed with in an emergency before it was not read (UNVERIFIED-H); approval may not.",
            IfMissed = "No federal payment for the home, and nobody knows that it is safe.",
            Scope = RuleScope.Child,
            Evaluate = Fingerprints,
        },
        new()
        {
            Id = "bg-registry-5y",
            Title = "Child abuse and neglect registries of this state and others",
            OwedBy = OwedBy.Licensing,
            Citation = "42 USC 671(a)(20)(B)(i)-(iii)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The five years are counted back from the day the adult applied or moved in, and asking another state is enough (INTERP). An adult who moves in "
                + "after the approval is due at the next one.",
            IfMissed = "The home may not be finally approved.",
            Scope = RuleScope.Child,
            Evaluate = Registries,
        },
        new()
        {
            Id = "bg-guardian",
            Title = "Checks of a relative guardian and the other adults in the home",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(20)(C)",
            Confidence = Confidence.Verified,
            IfMissed = "No guardianship assistance can be paid.",
            Scope = RuleScope.Child,
            Evaluate = Guardians,
        },
    ];

    private static void Fingerprints(Rule rule, CaseView view, DueList dues)
    {
        foreach (var adult in view.Facts.HouseholdMembers.UpTo(view.AsOf))
        {
            if (Household.IsParent(adult))
            {
                var check = Household.Answered(view, adult.PersonId, BackgroundCheckKind.Fingerprint, null);
                Add(rule, view, dues, adult, Household.ApprovedOn(view, adult), check, check?.ResultOn, Fingerprint, FingerprintOpen);
            }
        }
    }

    // The home of a relative guardian that is no foster home is the rule after this.
    private static void Registries(Rule rule, CaseView view, DueList dues)
    {
        foreach (var adult in view.Facts.HouseholdMembers.UpTo(view.AsOf))
        {
            if (Household.IsParent(adult) || (adult.Role is HouseholdRole.OtherAdult && With(view, adult, guardian: false) is not null))
            {
                Each(rule, view, dues, adult, Household.ApprovedOn(view, adult), Registry, Other, RegistryOpen, OtherOpen);
            }
        }
    }

    private static void Guardians(Rule rule, CaseView view, DueList dues)
    {
        foreach (var adult in view.Facts.HouseholdMembers.UpTo(view.AsOf))
        {
            if (adult.Role is HouseholdRole.RelativeGuardian)
            {
                var paidFrom = InterstateDuty.By(view, adult.GuardianPaidFrom);
                var check = Household.Answered(view, adult.PersonId, BackgroundCheckKind.Fingerprint, null);
                Add(rule, view, dues, adult, paidFrom, check, check?.ResultOn, GuardianFingerprint, GuardianOpen);
                Each(rule, view, dues, adult, paidFrom, GuardianRegistry, GuardianOther, GuardianOpen, GuardianOpen);
            }
            else if (adult.Role is HouseholdRole.OtherAdult && With(view, adult, guardian: true) is { } guardian)
            {
                var paidFrom = guardian.GuardianPaidFrom <= view.AsOf && guardian.GuardianPaidFrom >= adult.From ? guardian.GuardianPaidFrom : null;
                Each(rule, view, dues, adult, paidFrom, GuardianRegistry, GuardianOther, GuardianOpen, GuardianOpen);
            }
        }
    }

    private static void Each(
        Rule rule, CaseView view, DueList dues, HouseholdMember adult, DateOnly? approvedOn, string own, string other, string ownOpen, string otherOpen)
    {
        var check = Household.Answered(view, adult.PersonId, BackgroundCheckKind.Registry, null);
        Add(rule, view, dues, adult, approvedOn, check, check?.ResultOn, own, ownOpen);
        foreach (var residence in view.Facts.Residences.UpTo(adult.From))
        {
            if (Household.LivedThere(adult, residence))
            {
                var request = Household.Requested(view, adult.PersonId, residence.State);
                Add(rule, view, dues, adult, approvedOn, request, request?.HappenedOn, other, otherOpen);
            }
        }
    }

    // The foster or adoptive parent, or the relative guardian, with whom another adult lives.
    private static HouseholdMember? With(CaseView view, HouseholdMember adult, bool guardian)
    {
        foreach (var member in view.Facts.HouseholdMembers.UpTo(view.AsOf))
        {
            if ((guardian ? member.Role is HouseholdRole.RelativeGuardian : Household.IsParent(member))
                && (member.PlacementId is null || adult.PlacementId is null || member.PlacementId == adult.PlacementId))
            {
                return member;
            }
        }

        return null;
    }

    private static void Add(
        Rule rule,
        CaseView view,
        DueList dues,
        HouseholdMember adult,
        DateOnly? approvedOn,
        BackgroundCheck? by,
        DateOnly? doneOn,
        string sentence,
        string open)
    {
        var left = InterstateDuty.By(view, adult.To);
        if (doneOn is null && approvedOn is null && left is not null)
        {
            return;
        }

        var name = Family.NameOf(view, adult.PersonId);
        dues.Add(new DueDate
        {
            Rule = rule,
            About = new Subject(SubjectKind.Event, adult.Id, name),
            EpisodeId = Standing.EpisodeOn(view, approvedOn ?? view.AsOf),
            DueOn = approvedOn,
            Status = approvedOn is { } dueOn ? Clock.Status(view.AsOf, dueOn, doneOn, null, rule.AlertDays) : doneOn is null ? DueStatus.Open : DueStatus.MetOnTime,
            SatisfiedOn = doneOn,
            MetBy = doneOn is null ? null : by,
            CanStillBeMet = doneOn is null && left is null,
            NotCollected = doneOn is null && (view.Facts.NotCollected & FactKinds.BackgroundChecks) != FactKinds.None,
            Because = new Because(approvedOn is null ? open : sentence, adult.From, Who: name ?? "the adult"),
        });
    }
}
