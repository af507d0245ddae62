using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Felony convictions that bar final approval of a foster or adoptive parent, for ever or for five years (obligations, A5).</summary>
internal static class BarredAdults
{
    private static readonly string[] Felonies =
    [
        string.Empty,
        "child abuse or neglect",
        "spousal abuse",
        "a crime against children",
        "a crime involving violence",
        "physical assault",
        "battery",
        "a drug-related offence",
    ];

    private static readonly string[] BarredForever = [.. Felonies.Select(
        static felony => $"{{who}} has a felony conviction for {felony}; whenever it was committed, no final approval may be granted.")];

    private static readonly string[] ApprovedAnyway = [.. Felonies.Select(
        static felony => $"{{who}} has a felony conviction for {felony}; no final approval may be granted whenever it was committed, and the home was approved on {{due}}.")];

    private static readonly string[] BarredFor = [.. Felonies.Select(
        static felony => $"{{who}} has a felony conviction for {felony}; no final approval may be granted before {{other}}, five years after it.")];

    private static readonly string[] ApprovedWithin = [.. Felonies.Select(
        static felony => $"{{who}} has a felony conviction for {felony}; no final approval could be granted before {{other}}, five years after it, and the home was approved "
            + "on {due}.")];

    private static readonly string[] ApprovedAfter = [.. Felonies.Select(
        static felony => $"{{who}} has a felony conviction for {felony}; five years after it were over on {{other}}, before the home was approved on {{due}}.")];

    private static readonly string[] DayUnknown = [.. Felonies.Select(
        static felony => $"{{who}} has a felony conviction for {felony}; when it was committed and when the conviction was is not yet recorded, and the last five years bar "
            + "final approval.")];

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "bg-barred-forever",
            Title = "Felony that bars approval at any time",
            OwedBy = OwedBy.Licensing,
            Citation = "42 USC 671(a)(20)(A)(i); 45 CFR 1356.30(b)",
            Confidence = Confidence.Verified,
            IfMissed = "No approval, and no federal payment for the home.",
            Scope = RuleScope.Child,
            Evaluate = Forever,
        },
        new()
        {
            Id = "bg-barred-5y",
            Title = "Felony that bars approval for five years",
            OwedBy = OwedBy.Licensing,
            Citation = "42 USC 671(a)(20)(A)(ii); 45 CFR 1356.30(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The statute counts from the offence, the regulation from the conviction; the later of the two bars here (INTERP): a setting.",
            IfMissed = "No approval, and no federal payment for the home.",
            Scope = RuleScope.Child,
            Evaluate = FiveYears,
        },
    ];

    private static void Forever(Rule rule, CaseView view, DueList dues)
    {
        foreach (var adult in view.Facts.HouseholdMembers.UpTo(view.AsOf))
        {
            if (!Household.IsParent(adult))
            {
                continue;
            }

            foreach (var check in view.Facts.BackgroundChecks.UpTo(view.AsOf))
            {
                if (IsRevealed(view, adult, check) && Household.BarsForever(check.Felony))
                {
                    var approvedOn = Household.ApprovedOn(view, adult);
                    var sentence = (approvedOn is null ? BarredForever : ApprovedAnyway)[(int)check.Felony];
                    Add(rule, view, dues, adult, approvedOn, approvedOn is null ? DueStatus.NotApplicable : DueStatus.Overdue, null, sentence, null);
                }
            }
        }
    }

    private static void FiveYears(Rule rule, CaseView view, DueList dues)
    {
        foreach (var adult in view.Facts.HouseholdMembers.UpTo(view.AsOf))
        {
            if (!Household.IsParent(adult))
            {
                continue;
            }

            foreach (var check in view.Facts.BackgroundChecks.UpTo(view.AsOf))
            {
                if (IsRevealed(view, adult, check) && !Household.BarsForever(check.Felony))
                {
                    Within(rule, view, dues, adult, check);
                }
            }
        }
    }

    private static void Within(Rule rule, CaseView view, DueList dues, HouseholdMember adult, BackgroundCheck check)
    {
        var felony = (int)check.Felony;
        var approvedOn = Household.ApprovedOn(view, adult);
        if (Household.FreeFrom(view, check) is not { } free)
        {
            Add(rule, view, dues, adult, null, DueStatus.Open, null, DayUnknown[felony], null, curable: adult.To is null);
        }
        else if (approvedOn is null)
        {
            if (free > view.AsOf)
            {
                Add(rule, view, dues, adult, null, DueStatus.NotApplicable, null, BarredFor[felony], free);
            }
        }
        else if (free > approvedOn)
        {
            Add(rule, view, dues, adult, approvedOn, DueStatus.Overdue, null, ApprovedWithin[felony], free);
        }
        else
        {
            Add(rule, view, dues, adult, approvedOn, DueStatus.MetOnTime, check, ApprovedAfter[felony], free);
        }
    }

    private static bool IsRevealed(CaseView view, HouseholdMember adult, BackgroundCheck check) =>
        check.PersonId == adult.PersonId && check.Felony is not FelonyKind.None && check.ResultOn <= view.AsOf;

    // An approval that could not be granted cannot be made good.
    private static void Add(
        Rule rule,
        CaseView view,
        DueList dues,
        HouseholdMember adult,
        DateOnly? approvedOn,
        DueStatus status,
        BackgroundCheck? by,
        string sentence,
        DateOnly? free,
        bool curable = false)
    {
        var name = Family.NameOf(view, adult.PersonId);
        dues.Add(new DueDate
        {
            Rule = rule,
            About = new Subject(SubjectKind.Event, adult.Id, name),
            EpisodeId = Standing.EpisodeOn(view, approvedOn ?? view.AsOf),
            DueOn = approvedOn,
            Status = status,
            SatisfiedOn = by is null ? null : approvedOn,
            MetBy = by,
            CanStillBeMet = curable,
            Because = new Because(sentence, adult.From, free, Who: name ?? "The adult"),
        });
    }
}
