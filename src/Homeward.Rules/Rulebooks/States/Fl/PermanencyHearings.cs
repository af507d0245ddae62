using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>Permanency hearings and the report before them (obligations, B4).</summary>
internal static class PermanencyHearings
{
    private const int DaysWithoutEfforts = 30;

    private static readonly HearingWords First = Words("The child was removed on {event}; a permanency hearing is held within {period}, by {due}");

    private static readonly HearingWords Later = Words("The last permanency hearing was held on {event}; the next is held within {period}, by {due}");

    private static readonly HearingWords WithoutEfforts = Words("On {event} the court found that reasonable efforts are not required; a permanency hearing is held within 30 days, by {due}");

    private static readonly PaperWords Report = new(
        "The permanency hearing is set for {event}; the report is filed at least {period} before, by {due}.",
        "The permanency hearing was held on {event}; the report was to be filed at least {period} before, by {due}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fl-ph-12",
            Title = "Permanency hearing",
            OwedBy = OwedBy.Court,
            Citation = "Fla. Stat. 39.621(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Counted from the removal, not from the federal day of entry.",
            IfMissed = "The child waits longer for permanency; federal law has its own day.",
            Period = Period.Months(12),
            AlertDays = 30,
            SameDutyAs = "fed-ph-12",
            Evaluate = Hearings,
        },
        new()
        {
            Id = "fl-ph-report-3bd",
            Title = "Report before the permanency hearing",
            OwedBy = OwedBy.Agency,
            Citation = "Fla. Stat. 39.621(4)(a)",
            Confidence = Confidence.Verified,
            IfMissed = "The court hears the case without the department's account.",
            Period = Period.BusinessDays(3),
            AlertDays = 7,
            OnlyWith = [typeof(Hearing)],
            Evaluate = Filed,
        },
    ];

    private static HearingWords Words(string held) => new(held + ".", held + ", and one is set for {other}.", held + ", but the one that is set is for {other}.");

    private static void Hearings(Rule rule, CaseView view, DueList dues)
    {
        var from = view.Episode.Removal.On;
        var words = First;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.HeldOn is { } held && held > from && HearingClock.CountsAsPermanency(view, hearing))
            {
                Add(rule, view, dues, from, words, hearing);
                (from, words) = (held, Later);
            }
        }

        Add(rule, view, dues, from, words, null);
    }

    private static void Add(Rule rule, CaseView view, DueList dues, DateOnly from, HearingWords words, Hearing? held)
    {
        var dueOn = FloridaCase.DueOn(rule, view, from);
        if (Ladder.First(view, FindingKind.ReasonableEffortsNotRequired, from) is { On: var found } && !(held?.HeldOn < found)
            && FloridaCase.Open(view, DayCount.AddDays(found, DaysWithoutEfforts)) is var sooner && sooner < dueOn)
        {
            (from, dueOn, words) = (found, sooner, WithoutEfforts);
        }

        Clock.Once(
            rule,
            view,
            dues,
            dueOn,
            held,
            held is not null ? new Because(words.Plain, from) : HearingClock.Pending(words, from, dueOn, StateHearing.Set(view, HearingKind.Permanency), null, null),
            FactKinds.CaseHistory);
    }

    private static void Filed(Rule rule, CaseView view, DueList dues) => Papers.BeforeEach(
        rule,
        view,
        dues,
        view.Settings.Florida.Court,
        rollBack: true,
        CourtPaperKind.StatusReport,
        served: false,
        static (_, hearing) => hearing.Kind is HearingKind.Permanency,
        Report);
}
