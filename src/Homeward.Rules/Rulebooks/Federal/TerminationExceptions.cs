using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>
/// The three exceptions to the duty to petition (obligations, A3; 45 CFR 1356.21(i)(2)): each one relied on is listed against the day the petition is due,
/// so that one that came later is seen, and a compelling reason that is not in the case plan, which excuses nothing.
/// </summary>
internal static class TerminationExceptions
{
    private const string PetitionDue = "The petition for termination of parental rights is due.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "tpr-ex-relative",
            Title = "Exception to the petition: cared for by a relative",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(5)(E)(i); 45 CFR 1356.21(i)(2)(i), (i)(1)(i)(D)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "At the state's option. Documentation and re-arming after the child leaves the relative are INTERP.",
            IfMissed = PetitionDue,
            OnlyWith = [typeof(TerminationException)],
            Evaluate = static (rule, view, dues) => Listed(rule, view, dues, TerminationExceptionKind.Relative),
        },
        new()
        {
            Id = "tpr-ex-compelling",
            Title = "Exception to the petition: compelling reason in the case plan",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(5)(E)(ii); 45 CFR 1356.21(i)(2)(ii)(A)-(D)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The due date of the entry is INTERP.",
            IfMissed = PetitionDue,
            OnlyWith = [typeof(TerminationException)],
            Evaluate = static (rule, view, dues) => Listed(rule, view, dues, TerminationExceptionKind.CompellingReason),
        },
        new()
        {
            Id = "tpr-ex-services",
            Title = "Exception to the petition: services not provided",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(5)(E)(iii); 45 CFR 1356.21(i)(2)(iii)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Documentation is INTERP: the text asks for no entry in the case plan.",
            IfMissed = PetitionDue,
            OnlyWith = [typeof(TerminationException)],
            Evaluate = static (rule, view, dues) => Listed(rule, view, dues, TerminationExceptionKind.ServicesNotProvided),
        },
    ];

    private static void Listed(Rule rule, CaseView view, DueList dues, TerminationExceptionKind kind)
    {
        foreach (var exception in view.Facts.TerminationExceptions.UpTo(view.AsOf))
        {
            if (exception.Kind != kind || !view.Episode.Holds(exception.On) || view.Stay.FifteenthMonthEnds(view) is not { } dueOn)
            {
                continue;
            }

            var counts = TerminationPetitions.Counts(view, exception);
            Clock.Once(
                rule,
                view,
                dues,
                dueOn,
                counts ? exception : null,
                counts
                    ? new Because("The agency relied on this exception on {event}; it has to rely on it by {due}, the day a petition is due.", exception.On)
                    : kind is TerminationExceptionKind.CompellingReason
                        ? new Because("A compelling reason was noted on {event} but not documented in the case plan; it has to stand there by {due}.", exception.On)
                        : new Because("The agency relied on this exception on {event}, but the state has not elected it; a petition is due by {due}.", exception.On),
                about: exception.ParentId is { } parent ? new Subject(SubjectKind.Parent, parent) : Subject.Child);
        }
    }
}
