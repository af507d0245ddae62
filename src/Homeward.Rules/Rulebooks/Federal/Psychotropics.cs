using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>
/// Consent to psychotropic medication and its review (obligations, A9). Federal law asks the state for a protocol; a day stands here only where the order, the
/// prescriber or the state's protocol sets one.
/// </summary>
internal static class Psychotropics
{
    private const string Consented = "Consent to the psychotropic medicine {who}, prescribed on {event}, was given on {other}.";
    private const string Unconsented = "No consent to the psychotropic medicine {who}, prescribed on {event}, is on record.";
    private const string AfterEmergency = "The psychotropic medicine {who} was given in an emergency from {event} on; no consent or order since is on record.";
    private const string Lapses = "Consent to the psychotropic medicine {who} covers the time through {due}; it has to be renewed by then if the medicine is still taken.";
    private const string FirstReview = "The child has taken the psychotropic medicine {who} in care since {event}; a review is set at least every {count day}, the first by {due}.";
    private const string NextReview = "The psychotropic medicine {who} was last reviewed on {event}; a review is set at least every {count day}, the next by {due}.";
    private const string Unnamed = "(not named)";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "hlth-psychotropic",
            Title = "Psychotropic medication: consent and review",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 622(b)(15)(A)(v)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Federal law asks for a protocol and sets no day; how often to review comes from the order, or from the setting where the state sets one.",
            IfMissed = "The state is out of compliance with its own protocol and its title IV-B plan.",
            AlertDays = 14,
            Evaluate = EachMedicine,
        },
    ];

    private static void EachMedicine(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.MedicationOrders.Count == 0)
        {
            return;
        }

        foreach (var order in view.Facts.MedicationOrders.UpTo(view.AsOf))
        {
            if (order.Psychotropic && !(order.StoppedOn <= view.AsOf) && !(view.Episode.EndedOn <= order.PrescribedOn) && view.Episode.IsOpen)
            {
                var about = new Subject(SubjectKind.Event, order.Id, order.Medicine ?? Unnamed);
                Consent(rule, view, dues, order, about);
                Reviews(rule, view, dues, order, about);
            }
        }
    }

    private static void Consent(Rule rule, CaseView view, DueList dues, MedicationOrder order, in Subject about)
    {
        var given = order.ConsentOn <= view.AsOf ? order.ConsentOn : null;
        if (given is null && order.ConsentBy is null or MedicationConsent.Emergency)
        {
            var sentence = order.ConsentBy is null ? Unconsented : AfterEmergency;
            Duty.Open(rule, view, dues, new Because(sentence, order.PrescribedOn, Who: about.Name), about, FactKinds.Health);
            return;
        }

        var on = given ?? order.PrescribedOn;
        Duty.Met(rule, view, dues, on, order, new Because(Consented, order.PrescribedOn, on, Who: about.Name), about);
        if (order.ConsentThrough is { } through)
        {
            Standing.Broken(rule, view, dues, through, new Because(Lapses, Who: about.Name), about);
        }
    }

    private static void Reviews(Rule rule, CaseView view, DueList dues, MedicationOrder order, in Subject about)
    {
        if ((order.ReviewEveryDays ?? view.Settings.PsychotropicReviewDays) is not { } days)
        {
            return;
        }

        var removedOn = view.Episode.Removal.On;
        var from = order.PrescribedOn > removedOn ? order.PrescribedOn : removedOn;
        var because = new Because(FirstReview, from, Count: days, Who: about.Name);
        var dueOn = DayCount.AddDays(from, days);
        foreach (var visit in view.Facts.HealthEvents.UpTo(view.AsOf))
        {
            if (visit.Kind is HealthEventKind.MedicationReview && visit.On > from)
            {
                Clock.Once(rule, view, dues, dueOn, visit, because, FactKinds.Health, about);
                from = visit.On;
                (dueOn, because) = (DayCount.AddDays(from, days), new Because(NextReview, from, Count: days, Who: about.Name));
            }
        }

        Clock.Once(rule, view, dues, dueOn, null, because, FactKinds.Health, about);
    }
}
