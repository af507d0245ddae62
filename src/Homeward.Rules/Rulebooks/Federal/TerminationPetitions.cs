using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What rules of termination share: who still has rights, which petition counts, and which exception was relied on in time.</summary>
internal static class TerminationPetitions
{
    private const string EarlierStay =
        "No petition is owed: on {event}, in an earlier stay, the agency relied on an exception, and the count of months need be applied to a child only once.";

    /// <summary>
    /// The petition that meets the duty for a parent in this episode: filed by the agency, or joined by it (45 CFR 1356.21(i)(1)); null parent is every parent.
    /// </summary>
    public static Petition? For(CaseView view, Guid? parent)
    {
        Petition? first = null;
        foreach (var petition in view.Facts.Petitions.UpTo(view.AsOf))
        {
            if (petition.Kind is PetitionKind.TerminationOfParentalRights && petition.AgencyOn is { } on && on <= view.AsOf && view.Episode.Holds(on)
                && (petition.ParentId is null || parent is null || petition.ParentId == parent) && (first is null || on < first.AgencyOn))
            {
                first = petition;
            }
        }

        return first;
    }

    /// <summary>Whether a parent's rights had ended by the day looked at.</summary>
    public static bool RightsEnded(CaseView view, Guid parent)
    {
        foreach (var ended in view.Facts.RightsEnded.UpTo(view.AsOf))
        {
            if (ended.ParentId == parent)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The first exception relied on for a parent (42 USC 675(5)(E)(i)-(iii)), by the due date or, unless the agency reads it otherwise, after it: a compelling
    /// reason has to stand in the case plan, the relative exception has to be the state's election.
    /// </summary>
    public static TerminationException? ExceptionFor(CaseView view, DateOnly dueOn, Guid? parent)
    {
        foreach (var exception in view.Facts.TerminationExceptions.UpTo(view.AsOf < dueOn || view.Settings.LateTerminationExceptionExcuses ? view.AsOf : dueOn))
        {
            if (view.Episode.Holds(exception.On) && IsFor(exception, parent) && Counts(view, exception))
            {
                return exception;
            }
        }

        return null;
    }

    /// <summary>
    /// The exception relied on in an earlier stay in which the fifteenth month was reached: the 15 of 22 months need be applied to a child only once when no
    /// petition was filed because of an exception (45 CFR 1356.21(i)(1)(i)(D)), unless the agency tests it again.
    /// </summary>
    public static TerminationException? ExceptionBefore(CaseView view, Guid? parent)
    {
        if (view.Settings.RetestTerminationExceptions || view.EpisodeIndex == 0 || view.Facts.TerminationExceptions.Count == 0)
        {
            return null;
        }

        TerminationException? before = null;
        var current = view.EpisodeIndex;
        for (var index = 0; before is null && index < current; index++)
        {
            view.Select(index);
            if (view.Stay.FifteenthMonthEnds(view) is { } reached && !(view.Episode.EndedOn < reached) && For(view, parent) is null)
            {
                before = ExceptionFor(view, reached, parent);
            }
        }

        view.Select(current);
        return before;
    }

    /// <summary>Lists the petition owed for one parent, or for the child where no parent is on record, by a due date.</summary>
    public static void Owe(
        Rule rule,
        CaseView view,
        DueList dues,
        DateOnly dueOn,
        Guid? parent,
        string? name,
        in Because because,
        IReadOnlyList<DaySpan> tolling,
        bool onlyOnce = false)
    {
        var about = parent is null ? Subject.Child : new Subject(SubjectKind.Parent, parent, name);
        var petition = For(view, parent);
        var inThisStay = petition is null ? ExceptionFor(view, dueOn, parent) : null;
        var before = petition is null && inThisStay is null && onlyOnce ? ExceptionBefore(view, parent) : null;
        if ((inThisStay ?? before) is { } exception && (inThisStay is not null || view.Episode.EndedOn is null || view.Episode.EndedOn >= dueOn))
        {
            dues.Add(new DueDate
            {
                Rule = rule,
                About = about,
                EpisodeId = view.Episode.Removal.Id,
                DueOn = dueOn,
                Status = DueStatus.Excused,
                SatisfiedOn = exception.On,
                MetBy = exception,
                Tolling = tolling,
                Because = new Because(inThisStay is null ? EarlierStay : exception.On > dueOn ? Late(exception.Kind) : InTime(exception.Kind), exception.On),
            });
            return;
        }

        if (petition is null && view.Episode.EndedOn < dueOn)
        {
            return;
        }

        dues.Add(new DueDate
        {
            Rule = rule,
            About = about,
            EpisodeId = view.Episode.Removal.Id,
            DueOn = dueOn,
            Status = Clock.Status(view.AsOf, dueOn, petition?.AgencyOn, null, rule.AlertDays),
            SatisfiedOn = petition?.AgencyOn,
            MetBy = petition,
            Tolling = tolling,
            CanStillBeMet = petition is null && view.Episode.IsOpen && !IsOfAge(view),
            NotCollected = petition is null && IsNotCollected(view, parent),
            Because = because,
        });
    }

    /// <summary>Whether an exception can stand in the place of a petition.</summary>
    public static bool Counts(CaseView view, TerminationException exception) => exception.Kind switch
    {
        TerminationExceptionKind.CompellingReason => exception.InCasePlan != false,
        TerminationExceptionKind.Relative => view.Settings.RelativeExceptionElected,
        _ => true,
    };

    // What a source tells of one parent says nothing of the other.
    private static bool IsNotCollected(CaseView view, Guid? parent)
    {
        if ((view.Facts.NotCollected & FactKinds.Termination) == FactKinds.None)
        {
            return false;
        }

        foreach (var petition in view.Facts.Petitions.UpTo(view.AsOf))
        {
            if (petition.Kind is PetitionKind.TerminationOfParentalRights && (petition.ParentId is null || parent is null || petition.ParentId == parent))
            {
                return false;
            }
        }

        foreach (var exception in view.Facts.TerminationExceptions.UpTo(view.AsOf))
        {
            if (parent is null || IsFor(exception, parent))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFor(TerminationException exception, Guid? parent) => exception.ParentId is null || exception.ParentId == parent;

    // Nobody terminates the rights of the parents of an adult.
    private static bool IsOfAge(CaseView view) => view.Birthday(18) <= view.AsOf;

    private static string InTime(TerminationExceptionKind kind) => kind switch
    {
        TerminationExceptionKind.Relative => "No petition is owed: on {event}, by {due}, the agency relied on the exception for a child cared for by a relative.",
        TerminationExceptionKind.CompellingReason => "No petition is owed: on {event}, by {due}, a compelling reason against it was documented in the case plan.",
        _ => "No petition is owed: on {event}, by {due}, the agency relied on services needed for a safe return not having been provided in the plan's time.",
    };
    private static string Late(TerminationExceptionKind kind) => kind switch
    {
        TerminationExceptionKind.Relative =>
            "No petition is owed any more: the agency relied on {event} on the exception for a child cared for by a relative. The petition was due by {due}; "
            + "until the exception it was late.",
        TerminationExceptionKind.CompellingReason =>
            "No petition is owed any more: on {event} a compelling reason against it was documented in the case plan. The petition was due by {due}; until "
            + "the exception it was late.",
        _ =>
            "No petition is owed any more: the agency relied on {event} on services needed for a safe return not having been provided in the plan's time. The "
            + "petition was due by {due}; until the exception it was late.",
    };
}
