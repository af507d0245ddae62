using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What has to stand in the case plan of a child in a qualified residential treatment program (obligations, A5).</summary>
internal static class QrtpDocuments
{
    private const QrtpTeamParts Always = QrtpTeamParts.GoodFaithEffort | QrtpTeamParts.ContactInformation | QrtpTeamParts.ConvenientMeetings
        | QrtpTeamParts.AssessmentWithTeam | QrtpTeamParts.PlacementPreferences;

    private const string TeamDue =
        "The child was placed in a qualified residential treatment program on {event}; a family and permanency team is to take part in the assessment, and the case plan "
        + "is to document it, by {due}.";

    private const string TeamUnchecked =
        "The assessment of {other} is on record for the placement that began on {event}; it is not yet recorded what the case plan documents of the family and "
        + "permanency team, due with the assessment, by {due}.";

    private const string TeamLacking = "With the assessment of {other} for the placement that began on {event}, the case plan lacks, of the family and permanency team: {who}.";

    private const string TeamDone =
        "With the assessment of {other} for the placement that began on {event}, the case plan documents all the law asks of the family and permanency team.";

    private const string ReasonsDone =
        "The assessment of {event} did not recommend a foster family home, and the reasons why family or a foster home cannot meet the child's needs are in writing.";

    private const string ReasonsMissing =
        "The assessment of {event} did not recommend a foster family home; the reasons why family or a foster home cannot meet the child's needs are not in writing.";

    private const string ReasonsShortage =
        "The assessment of {event} did not recommend a foster family home and gives a shortage of foster homes as the reason, which the law does not accept.";

    private const string ReasonsOpen =
        "The assessment of {event} did not recommend a foster family home; it is not yet recorded whether the reasons why family or a foster home cannot meet the "
        + "child's needs are in writing.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "qrtp-fpt",
            Title = "Family and permanency team, documented in the case plan",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675a(c)(1)(B)(i)-(iii)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The text sets no day; due with the assessment is a reading (INTERP). " + Qrtp.SinceNote,
            IfMissed = "The state is out of compliance with the case review system.",
            Period = Period.Days(QrtpStay.AssessmentDays),
            EffectiveFrom = Qrtp.Since,
            Evaluate = Team,
        },
        new()
        {
            Id = "qrtp-written-reasons",
            Title = "Written reasons why family or a foster home cannot meet the needs",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675a(c)(1)(C), (3)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Written by the qualified individual; the day of the assessment is read as the last day (INTERP). " + Qrtp.SinceNote,
            IfMissed = "The placement is not supported.",
            EffectiveFrom = Qrtp.Since,
            Evaluate = Reasons,
        },
    ];

    private static void Team(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (!QrtpStay.TryAt(view, placements, index, out var stay) || !rule.AppliesOn(stay.Placement.From))
            {
                continue;
            }

            var assessment = stay.Assessment(view, out var refused) ?? refused;
            var lacking = assessment?.TeamParts is { } parts ? Owed(view, assessment) & ~parts : QrtpTeamParts.None;
            var met = assessment?.TeamParts is not null && lacking == QrtpTeamParts.None;
            StayDuty.Once(
                rule,
                view,
                dues,
                stay.Placement,
                stay.EndedOn,
                rule.Period!.Value.From(stay.Placement.From),
                assessment,
                met ? assessment!.CompletedOn : null,
                new Because(
                    assessment is null ? TeamDue : assessment.TeamParts is null ? TeamUnchecked : met ? TeamDone : TeamLacking,
                    stay.Placement.From,
                    assessment?.CompletedOn,
                    Who: lacking == QrtpTeamParts.None ? null : QrtpTeamWords.List(lacking)),
                FactKinds.Qrtp);
        }
    }

    private static QrtpTeamParts Owed(CaseView view, QrtpAssessment assessment)
    {
        var owed = Always;
        if (Goals.On(view, assessment.CompletedOn)?.Plan is PermanencyPlan.Reunification)
        {
            owed |= QrtpTeamParts.ParentInput;
        }

        if (assessment.PreferencesDiffer == true)
        {
            owed |= QrtpTeamParts.ReasonsNotFollowed;
        }

        return view.Birthday(14) <= assessment.CompletedOn ? owed | QrtpTeamParts.YouthMembers : owed;
    }

    private static void Reasons(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.QrtpAssessments.Count == 0)
        {
            return;
        }

        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (QrtpStay.TryAt(view, placements, index, out var stay)
                && rule.AppliesOn(stay.Placement.From)
                && stay.Assessment(view, out var refused) is var counted
                && (counted ?? refused) is { Recommendation: QrtpRecommendation.Program or QrtpRecommendation.OtherSetting } assessment)
            {
                ReasonsOf(rule, view, dues, stay, assessment);
            }
        }
    }

    private static void ReasonsOf(Rule rule, CaseView view, DueList dues, in QrtpStay stay, QrtpAssessment assessment)
    {
        var on = assessment.CompletedOn;
        var about = Stays.About(stay.Placement);
        if (assessment.ShortageIsReason == true || assessment.ReasonsInWriting == false)
        {
            var sentence = assessment.ShortageIsReason == true ? ReasonsShortage : ReasonsMissing;
            Duty.Missed(rule, view, dues, on, new Because(sentence, on), about, curable: stay.EndedOn is null);
        }
        else if (assessment.ReasonsInWriting == true)
        {
            Duty.Met(rule, view, dues, on, assessment, new Because(ReasonsDone, on), about, on);
        }
        else if (stay.EndedOn is null)
        {
            Duty.Open(rule, view, dues, new Because(ReasonsOpen, on), about, FactKinds.Qrtp);
        }
    }
}
