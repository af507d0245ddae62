using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The duty to petition for termination of parental rights (obligations, A3; 42 USC 675(5)(E); 45 CFR 1356.21(i)).</summary>
internal static class Termination
{
    private const string StatePlan = "The state is out of compliance with its title IV-E plan (CFSR item 5); no federal money is lost for this child by it alone.";

    /// <summary>The rules under chosen readings: the months of the count are one of them.</summary>
    public static IReadOnlyList<Rule> Under(RulebookSettings settings) =>
    [
        new()
        {
            Id = "tpr-15-22",
            Title = "Petition for termination of parental rights: 15 of 22 months",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(5)(E)-(F); 45 CFR 1356.21(i)(1)(i)(A)-(D)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Day conventions are INTERP: entry day, leaving and return days, facility days, 456 days for several stays; so is that an exception "
                + "relied on late ends the duty.",
            IfMissed = StatePlan,
            Period = Period.Months(settings.CountedMonths),
            AlertDays = 92,
            Evaluate = FifteenOfTwentyTwo,
        },
        new()
        {
            Id = "tpr-60-abandoned",
            Title = "Petition for termination of parental rights: abandoned infant",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(5)(E); 45 CFR 1356.21(i)(1)(ii), (i)(2)",
            Confidence = Confidence.Verified,
            IfMissed = StatePlan,
            Period = Period.Days(60),
            AlertDays = 30,
            OnlyWith = [typeof(Finding)],
            Evaluate = AbandonedInfant,
        },
        new()
        {
            Id = "tpr-60-felony",
            Title = "Petition for termination of parental rights: listed felony",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(5)(E); 45 CFR 1356.21(i)(1)(iii), (b)(3)(ii), (i)(2)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The statute asks that a court determined the crime was committed, the regulation for a conviction; the duty is shown for both.",
            IfMissed = StatePlan,
            Period = Period.Days(60),
            AlertDays = 30,
            OnlyWith = [typeof(Finding)],
            Evaluate = ListedFelony,
        },
        new()
        {
            Id = "tpr-concurrent-recruit",
            Title = "Begin to find and approve an adoptive family",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(5)(E); 45 CFR 1356.21(i)(3)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "\"Concurrently\" is read as by the day of filing or joining (INTERP).",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            OnlyWith = [typeof(Petition)],
            Evaluate = Recruitment,
        },
    ];

    // A youth who is of age by then is no child whose parents' rights could be terminated.
    internal static void FifteenOfTwentyTwo(Rule rule, CaseView view, DueList dues)
    {
        if (view.Stay.FifteenthMonthEnds(view) is not { } dueOn
            || view.Birthday(18) <= dueOn)
        {
            return;
        }

        var excluded = CareCount.ExcludedDays(view, new DaySpan(view.Episode.EntryOn, dueOn));
        var several = view.EpisodeIndex > 0 && CareCount.Days(view, new DaySpan(DayCount.AddMonths(view.Episode.EntryOn, -view.Settings.WindowMonths), view.Episode.EntryOn)) > 0;
        var because = several
            ? new Because("By {due} the child will have been in foster care for {count day} within 22 months, several stays added up; that is {period} of the most recent 22, and a petition is due by then.", Count: view.Settings.FifteenMonthsInDays)
            : excluded > 0
                ? new Because("The child entered foster care on {event}; {period} and {count day} that do not count (trial home visits, absences, facility stays) end on {due}, and a petition is due by then.", view.Episode.EntryOn, Count: excluded)
                : new Because("The child entered foster care on {event}; {period} of the most recent 22 end on {due}, and a petition is due by then.", view.Episode.EntryOn);
        EachParent(rule, view, dues, dueOn, because, excluded > 0 ? Tolling(view, dueOn) : [], onlyOnce: true);
    }

    private static void EachParent(Rule rule, CaseView view, DueList dues, DateOnly dueOn, in Because because, IReadOnlyList<DaySpan> tolling, bool onlyOnce = false)
    {
        var parents = 0;
        foreach (var person in view.Facts.People.UpTo(view.AsOf))
        {
            if (!person.IsParent)
            {
                continue;
            }

            parents++;
            if (!TerminationPetitions.RightsEnded(view, person.PersonId) || TerminationPetitions.For(view, person.PersonId) is not null)
            {
                TerminationPetitions.Owe(rule, view, dues, dueOn, person.PersonId, person.Name, because, tolling, onlyOnce);
            }
        }

        if (parents == 0)
        {
            TerminationPetitions.Owe(rule, view, dues, dueOn, null, null, because, tolling, onlyOnce);
        }
    }

    private static void AbandonedInfant(Rule rule, CaseView view, DueList dues)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.AbandonedInfant && view.Episode.Holds(finding.On))
            {
                var because = new Because("On {event} the court determined that the child is an abandoned infant; a petition is due within {period}, by {due}.", finding.On);
                var dueOn = rule.Period!.Value.From(finding.On);
                if (finding.ParentId is { } parent)
                {
                    TerminationPetitions.Owe(rule, view, dues, dueOn, parent, NameOf(view, parent), because, []);
                }
                else
                {
                    EachParent(rule, view, dues, dueOn, because, []);
                }

                return;
            }
        }
    }

    // Aggravated circumstances alone and the termination of rights to a sibling start no federal 60 days.
    private static void ListedFelony(Rule rule, CaseView view, DueList dues)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding is
                {
                    Kind: FindingKind.ReasonableEffortsNotRequired, Ground: NoEffortsGround.Murder or NoEffortsGround.VoluntaryManslaughter
                    or NoEffortsGround.AidingOrAttempting or NoEffortsGround.FelonyAssault
                } && view.Episode.Holds(finding.On))
            {
                TerminationPetitions.Owe(
                    rule,
                    view,
                    dues,
                    rule.Period!.Value.From(finding.On),
                    finding.ParentId,
                    finding.ParentId is { } parent ? NameOf(view, parent) : null,
                    new Because("On {event} the court found that efforts are not required because of a felony the law lists; a petition is due within {period}, by {due}.", finding.On),
                    []);
            }
        }
    }

    private static void Recruitment(Rule rule, CaseView view, DueList dues)
    {
        if (TerminationPetitions.For(view, null) is not { } petition)
        {
            return;
        }

        AdoptionRecruitment? begun = null;
        foreach (var recruitment in view.Facts.AdoptionRecruitment.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(recruitment.StartedOn))
            {
                begun = recruitment;
                break;
            }
        }

        Clock.Once(
            rule,
            view,
            dues,
            petition.AgencyOn!.Value,
            begun,
            new Because("The agency filed or joined the petition on {event}; finding, recruiting and approving an adoptive family begins with it, by {due}.", petition.AgencyOn),
            FactKinds.CasePlans);
    }

    private static string? NameOf(CaseView view, Guid person)
    {
        foreach (var known in view.Facts.People.UpTo(view.AsOf))
        {
            if (known.PersonId == person)
            {
                return known.Name;
            }
        }

        return null;
    }

    private static DaySpan[] Tolling(CaseView view, DateOnly dueOn)
    {
        var counted = new DaySpan(view.Episode.EntryOn, dueOn);
        var spans = new DaySpan[view.Excluded.Count];
        var count = 0;
        for (var index = 0; index < view.Excluded.Count; index++)
        {
            var inside = view.Excluded[index].Within(counted);
            if (inside.Days > 0)
            {
                spans[count++] = inside;
            }
        }

        return spans[..count];
    }
}
