using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Who is who to the child.</summary>
internal static class Family
{
    /// <summary>The name recorded for a person; null when there is none.</summary>
    public static string? NameOf(CaseView view, Guid personId)
    {
        foreach (var person in view.Facts.People.UpTo(view.AsOf))
        {
            if (person.PersonId == personId)
            {
                return person.Name;
            }
        }

        return null;
    }

    /// <summary>Whether the person is a parent or guardian of the child whose rights had not ended on a day.</summary>
    public static bool HasRights(CaseView view, Person person, DateOnly day)
    {
        if (!person.IsParent && person.Relation is not Relation.Guardian)
        {
            return false;
        }

        foreach (var ended in view.Facts.RightsEnded.UpTo(day))
        {
            if (ended.ParentId == person.PersonId)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every parent and guardian on record had lost all rights by a day; false when none is on record.</summary>
    public static bool NobodyHasRights(CaseView view, DateOnly day)
    {
        var anyone = false;
        foreach (var person in view.Facts.People.UpTo(day))
        {
            if (HasRights(view, person, day))
            {
                return false;
            }

            anyone |= person.IsParent || person.Relation is Relation.Guardian;
        }

        return anyone;
    }

    /// <summary>Whether the child is missing on the day looked at.</summary>
    public static bool IsMissing(CaseView view)
    {
        foreach (var absence in view.Facts.MissingEpisodes.UpTo(view.AsOf))
        {
            if (absence.ReturnedOn is null || absence.ReturnedOn > view.AsOf)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the child is at home on trial on the day looked at.</summary>
    public static bool IsHomeOnTrial(CaseView view)
    {
        foreach (var visit in view.Facts.TrialHomeVisits.UpTo(view.AsOf))
        {
            if (visit.To is null || visit.To > view.AsOf)
            {
                return true;
            }
        }

        return false;
    }
}
