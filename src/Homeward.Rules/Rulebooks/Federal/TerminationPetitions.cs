using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What rules of termination share: who still has rights, which petition counts, and which exception was relied on in time.</summary>
internal static class TerminationPetitions
{
    /// <summary>
    /// The petition that meets the duty for a parent in this episode: filed by the agency, or joined by it (45 CFR 1356.21(i)(1)); null parent is every parent.
    /// </summary>
    public static Petition? For(CaseView view, Guid? parent)
    {
        foreach (var petition in view.Facts.Petitions.UpTo(view.AsOf))
        {
            if (petition.Kind is PetitionKind.TerminationOfParentalRights && petition.AgencyOn is { } on && on <= view.AsOf
                && on >= view.Episode.Removal.On && (petition.ParentId is null || parent is null || petition.ParentId == parent))
            {
                return petition;
            }
        }

        return null;
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
    /// The first exception relied on by a due date for a parent (42 USC 675(5)(E)(i)-(iii)): a compelling reason has to stand in the case plan, the relative
    /// exception has to be the state's election.
    /// </summary>
    public static TerminationException? ExceptionBy(CaseView view, DateOnly dueOn, Guid? parent)
    {
        foreach (var exception in view.Facts.TerminationExceptions.UpTo(view.AsOf < dueOn ? view.AsOf : dueOn))
        {
            if (exception.On >= view.Episode.Removal.On && (exception.ParentId is null || exception.ParentId == parent) && Counts(view, exception))
            {
                return exception;
            }
        }

        return null;
    }

    /// <summary>Lists the petition owed for one parent, or for the child where no parent is on record, by a due date.</summary>
    public static void Owe(Rule rule, CaseView view, DueList dues, DateOnly dueOn, Guid? parent, string? name, in Because because, IReadOnlyList<DaySpan> tolling)
    {
        var about = parent is null ? Subject.Child : new Subject(SubjectKind.Parent, parent, name);
        var petition = For(view, parent);
        if (petition is null && ExceptionBy(view, dueOn, parent) is { } exception)
        {
            dues.Add(new DueDate
            {
                Rule = rule,
                About = about,
                EpisodeId = view.Episode.Removal.Id,
                DueOn = dueOn,
                Status = DueStatus.Excused,
                SatisfiedOn = exception.On,
                SatisfiedBy = exception.Id,
                Tolling = tolling,
                Because = new Because(Words(exception.Kind), exception.On),
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
            SatisfiedBy = petition?.Id,
            Tolling = tolling,
            CanStillBeMet = petition is null && view.Episode.IsOpen,
            NotCollected = petition is null && (view.Facts.NotCollected & FactKinds.Termination) != FactKinds.None,
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

    private static string Words(TerminationExceptionKind kind) => kind switch
    {
        TerminationExceptionKind.Relative => "No petition is owed: on {event}, by {due}, the agency relied on the exception for a child cared for by a relative.",
        TerminationExceptionKind.CompellingReason => "No petition is owed: on {event}, by {due}, a compelling reason against it was documented in the case plan.",
        _ => "No petition is owed: on {event}, by {due}, the agency relied on services needed for a safe return not having been provided in the plan's time.",
    };
}
