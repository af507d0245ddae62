using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What has to happen at each permanency hearing (obligations, A2).</summary>
internal static class HearingContent
{
    private static readonly AnswerWords Consulted = new(
        "At the permanency hearing of {event} the court consulted the child about the plan in an age-appropriate way.",
        "At the permanency hearing of {event} the court did not consult the child about the plan, as it must in an age-appropriate way at every one.",
        "It is not yet recorded whether the court consulted the child in an age-appropriate way at the permanency hearing of {event}.");

    private static readonly AnswerWords Options = new(
        "At the permanency hearing of {event} the court considered {who}.",
        "At the permanency hearing of {event} the court did not consider everything the law asks here: {who}.",
        "It is not yet recorded whether the court considered {who} at the permanency hearing of {event}.");

    private static readonly AnswerWords Adulthood = new(
        "At the permanency hearing of {event} the court considered the services the youth needs to make the transition to a successful adulthood.",
        "At the permanency hearing of {event} the court did not consider the services a youth of 14 or more needs to make the transition to a "
            + "successful adulthood.",
        "The youth was 14 or older at the permanency hearing of {event}; it is not yet recorded whether the services needed for a successful "
            + "adulthood were considered.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fed-ph-consult-child",
            Title = "Court consults the child",
            OwedBy = OwedBy.Court,
            Citation = "42 USC 675(5)(C)(iii)",
            Confidence = Confidence.Verified,
            IfMissed = "The state is out of compliance with the case review system.",
            Evaluate = Consultation,
        },
        new()
        {
            Id = "fed-ph-options",
            Title = "In-state and out-of-state options considered",
            OwedBy = OwedBy.Court,
            Citation = "42 USC 675(5)(C)(i)",
            Confidence = Confidence.Verified,
            IfMissed = "The state is out of compliance with the case review system.",
            Evaluate = OptionsConsidered,
        },
        new()
        {
            Id = "fed-ph-14-services",
            Title = "Services for a successful adulthood considered",
            OwedBy = OwedBy.Court,
            Citation = "42 USC 675(5)(C)(i)",
            Confidence = Confidence.Verified,
            IfMissed = "The state is out of compliance with the case review system.",
            Evaluate = AdulthoodConsidered,
        },
    ];

    private static void Consultation(Rule rule, CaseView view, DueList dues) =>
        HearingAnswers.AtEach(rule, view, dues, Consulted, static (_, hearing) => Answer.Of(hearing.ChildConsulted));

    private static void OptionsConsidered(Rule rule, CaseView view, DueList dues) => HearingAnswers.AtEach(rule, view, dues, Options, OptionsAt);

    private static void AdulthoodConsidered(Rule rule, CaseView view, DueList dues) => HearingAnswers.AtEach(rule, view, dues, Adulthood, AdulthoodAt);

    // Two duties of one sentence of the law: options for a child who will not return, and the standing placement out of state.
    private static Answer OptionsAt(CaseView view, Hearing hearing)
    {
        var heldOn = hearing.HeldOn!.Value;
        var notReturning = Goals.On(view, heldOn)?.Plan is not (null or PermanencyPlan.Reunification or PermanencyPlan.NotEstablished);
        var outOfState = Stays.On(view, heldOn) is { OutOfState: true } placement && Stays.IsFosterCare(placement);
        return (notReturning, outOfState) switch
        {
            (true, true) => Answer.Of(
                Answer.All(hearing.OptionsConsidered, hearing.OutOfStatePlacementConfirmed),
                "in-state and out-of-state options, and whether the out-of-state placement continues to be appropriate"),
            (true, false) => Answer.Of(hearing.OptionsConsidered, "in-state and out-of-state placement options, since the child will not be "
                + "returned to a parent"),
            (false, true) => Answer.Of(hearing.OutOfStatePlacementConfirmed, "whether the out-of-state placement continues to be appropriate and "
                + "in the child's best interests"),
            _ => Answer.NotOwed,
        };
    }

    private static Answer AdulthoodAt(CaseView view, Hearing hearing) =>
        view.Birthday(14) <= hearing.HeldOn
            ? Answer.Of(hearing.AdulthoodServicesConsidered)
            : Answer.NotOwed;
}
