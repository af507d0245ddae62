using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Notice of the removal to relatives (obligations, A6): one duty a relative.</summary>
internal static class Relatives
{
    private const string Each =
        "The child was removed on {event}; notice to {who} is due within {period} of removal, by {due}.";

    private const string Incomplete =
        "The child was removed on {event}; notice to {who} is due within {period} of removal, by {due}, and the notice of {other} did not hold "
            + "all the law asks for.";

    private const string Later =
        "The child was removed on {event} and {who} was identified on {other}, more than {period} later; notice is due by {due} under the "
            + "agency's rule for relatives found later.";

    private const string Excuse =
        "The child was removed on {event}; no notice is given to {who} because of the family or domestic violence exception recorded on {other}.";

    private const string Nobody =
        "The child was removed on {event}; adult relatives are to be identified with due diligence and told within {period}, by {due}, and no "
            + "adult relative is on record yet.";

    private const string Searched =
        "The child was removed on {event}; adult relatives are to be identified with due diligence and told within {period}, by {due}, and the "
            + "search completed on {other} found none.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "rel-notice-30",
            Title = "Notice to relatives",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(29)(A)-(D)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "For relatives found after the 30 days the text sets no day (INTERP): a setting.",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Period = Period.Days(30),
            AlertDays = 10,
            Evaluate = WithinThirtyDays,
        },
    ];

    /// <summary>One notice a relative by a day counted from the removal, or the search where nobody was found: a state's law may move that day.</summary>
    internal static void Owe(Rule rule, CaseView view, DueList dues, DateOnly dueOn)
    {
        var removedOn = view.Episode.Removal.On;
        var anybody = false;
        foreach (var person in view.Facts.People.UpTo(view.AsOf))
        {
            if (IsOwedNotice(person) && !(person.IdentifiedOn > view.Episode.EndedOn))
            {
                anybody = true;
                Notice(rule, view, dues, person, dueOn);
            }
        }

        if (!anybody)
        {
            var search = Search(view);
            var because = new Because(search is null ? Nobody : Searched, removedOn, search?.CompletedOn);
            Clock.Once(rule, view, dues, dueOn, search, because, FactKinds.RelativeNotices);
        }
    }

    private static void WithinThirtyDays(Rule rule, CaseView view, DueList dues) => Owe(rule, view, dues, rule.Period!.Value.From(view.Episode.Removal.On));

    // Grandparents, parents with custody of a sibling, and other relatives, adult siblings among them; one known to be a minor is owed none.
    private static bool IsOwedNotice(Person person) => person.Relation switch
    {
        Relation.Grandparent or Relation.OtherRelative => person.IsAdult != false,
        Relation.ParentOfSibling => true,
        Relation.Sibling => person.IsAdult == true,
        _ => false,
    };

    private static void Notice(Rule rule, CaseView view, DueList dues, Person person, DateOnly dueOn)
    {
        var removedOn = view.Episode.Removal.On;
        var about = new Subject(SubjectKind.Relative, person.PersonId, person.Name);
        var who = person.Name ?? Anonymous(person.Relation);
        var foundLater = person.IdentifiedOn > dueOn;
        var (given, incomplete, excused) = Recorded(view, person.PersonId);
        if (given is null && excused is { } exception)
        {
            Duty.Excused(
                rule, view, dues, exception.ViolenceExceptionOn!.Value, exception, new Because(Excuse, removedOn, exception.ViolenceExceptionOn, Who: who), about, dueOn);
            return;
        }

        var because = foundLater ? new Because(Later, removedOn, person.IdentifiedOn, Who: who)
            : given is null && incomplete is not null ? new Because(Incomplete, removedOn, incomplete.GivenOn, Who: who)
            : new Because(Each, removedOn, Who: who);
        var by = foundLater ? DayCount.AddDays(person.IdentifiedOn!.Value, view.Settings.LaterFoundRelativeDays) : dueOn;
        Clock.Once(rule, view, dues, by, given, because, FactKinds.RelativeNotices, about, given?.GivenOn);
    }

    // A notice belongs to a removal when it was given after the stay before: the law lets it say that the child "is being" removed.
    private static (RelativeNotice? Given, RelativeNotice? Incomplete, RelativeNotice? Excused) Recorded(CaseView view, Guid relative)
    {
        var after = view.EpisodeIndex > 0 ? view.Episodes[view.EpisodeIndex - 1].EndedOn ?? DateOnly.MinValue : DateOnly.MinValue;
        RelativeNotice? incomplete = null;
        RelativeNotice? excused = null;
        foreach (var notice in view.Facts.RelativeNotices.UpTo(view.AsOf))
        {
            if (notice.RelativeId != relative || notice.HappenedOn > view.Episode.EndedOn)
            {
                continue;
            }

            if (notice.GivenOn > after && notice.ContentComplete != false)
            {
                return (notice, null, null);
            }

            incomplete = notice.GivenOn > after ? notice : incomplete;
            excused = notice.ViolenceExceptionOn <= view.AsOf ? notice : excused;
        }

        return (null, incomplete, excused);
    }

    private static RelativeSearch? Search(CaseView view)
    {
        foreach (var search in view.Facts.RelativeSearches.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(search.CompletedOn))
            {
                return search;
            }
        }

        return null;
    }

    private static string Anonymous(Relation relation) => relation switch
    {
        Relation.Grandparent => "an adult grandparent",
        Relation.ParentOfSibling => "a parent with custody of a sibling",
        Relation.Sibling => "an adult sibling",
        _ => "an adult relative",
    };
}
