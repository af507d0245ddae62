using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The question whether an Indian child was improperly removed or retained (obligations, A11).</summary>
internal static class IcwaImproperRemoval
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icwa-improper-removal",
            Title = "Decision on improper removal or retention",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1920; 25 CFR 23.114(a)-(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "\"Expeditiously\", with no day.",
            IfMissed = "The court must decline jurisdiction over a petitioner who removed or retained the child improperly.",
            Evaluate = Questions,
        },
    ];

    private static void Questions(Rule rule, CaseView view, DueList dues)
    {
        foreach (var question in view.Facts.ImproperRemovalQuestions.UpTo(view.AsOf))
        {
            if (!view.Episode.Holds(question.RaisedOn) || !IcwaStanding.Of(view).Applies)
            {
                continue;
            }

            var decided = EventDuty.Known(view, question.DecidedOn);
            if (decided is null || question.Improper != true)
            {
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    question,
                    null,
                    decided,
                    new Because(
                        decided is null
                            ? "It was raised on {event} that the child may have been improperly removed or retained; the court has to decide it expeditiously."
                            : "It was raised on {event} that the child may have been improperly removed or retained; the court decided on {other} that the child was not.",
                        question.RaisedOn,
                        decided));
            }
            else if (question.SubstantialDanger == true)
            {
                EventDuty.Closed(
                    rule,
                    view,
                    dues,
                    question,
                    DueStatus.Excused,
                    decided,
                    new Because(
                        "The court decided on {event} that removal or retention was improper, and that return would put the child in substantial and immediate danger.", decided));
            }
            else
            {
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    question,
                    decided,
                    question.ReturnedOn,
                    new Because(
                        "The court decided on {event} that removal or retention was improper; the proceeding ends and the child is returned immediately.", decided));
            }
        }
    }
}
