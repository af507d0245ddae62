using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;
using Homeward.Rules.Facts;

namespace Homeward.App.Exchange.Afcars;

/// <summary>
/// Makes one federal record the facts of one child (45 CFR 1355.44). Where the file says nothing, nothing is filled in: the kinds it cannot hold stand in
/// a <see cref="CollectionGap"/>. A record that does not fit is refused whole.
/// </summary>
public sealed class AfcarsFacts
{
    private const FactKinds NeverHeld =
        FactKinds.Findings | FactKinds.CasePlans | FactKinds.RelativeNotices | FactKinds.Siblings | FactKinds.Termination | FactKinds.MissingReports
        | FactKinds.RecordsGiven | FactKinds.Eligibility | FactKinds.HearingContent | FactKinds.VisitNotes | FactKinds.FamilyVisits
        | FactKinds.CitizenshipAndSchool;

    private readonly AfcarsStamp stamp;
    private readonly List<Fact> facts = [];
    private readonly Dictionary<Guid, string> elements = [];
    private AfcarsRefusal? refusal;

    private AfcarsFacts(AfcarsStamp stamp) => this.stamp = stamp;

    /// <summary>The facts of a record, or why it is refused.</summary>
    public static (AfcarsCase? Case, AfcarsRefusal? Refusal) Of(AfcarsHeader header, AfcarsRecord record, DateTimeOffset at, string by)
    {
        if (header.Agency.Text is not { } agency) return (null, new AfcarsRefusal("E1", "The file does not name the agency (E1)."));
        if (header.Period is not { } period) return (null, new AfcarsRefusal("E2", "The report date (E2) is not the last month of a report period."));
        if (record.ChildRecordNumber.Text is not { } number) return (null, new AfcarsRefusal("E4", "The child has no record number."));

        var made = new AfcarsFacts(new AfcarsStamp(agency, number, header.ReportDate.Text!, at, by, period.End));
        made.Read(record);
        if (made.refusal is null) made.Contradict();
        return made.refusal is { } refused
            ? (null, refused)
            : (new AfcarsCase(made.stamp.ChildId, number, made.facts, made.elements), null);
    }

    private void Read(AfcarsRecord record)
    {
        ReadChild(record);
        ReadParents(record);
        foreach (var removal in record.HistoricalRemovals) ReadHistorical(removal);
        foreach (var removal in record.Removals) ReadRemoval(removal);
        ReadTrafficking(record);
        var gap = record.Removals.Count == 0 ? NeverHeld | FactKinds.CaseHistory : NeverHeld;
        if (record[106].IsMissing && record[109].IsMissing) gap |= FactKinds.TraffickingReports;
        Add("E2", new CollectionGap
        {
            Id = stamp.Id("gap", "0"), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = stamp.Source, On = stamp.KnownBy, Kinds = gap,
        });
    }

    private void ReadChild(AfcarsRecord record)
    {
        Refuse(record.BornOn, 5, "date of birth");
        Add("E5", new Child
        {
            Id = stamp.Id("child", "0"), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = stamp.Source, DateOfBirth = record.BornOn.Value,
        });
    }

    // E59 and E60 say that there is a first and a second parent; the blocks of E63-E68 say how the rights of each ended.
    private void ReadParents(AfcarsRecord record)
    {
        var second = record.OtherParents.Count > 0 ? record.OtherParents[0] : null;
        if (record[59].Year is not null || Ended(record.FirstParent)) ReadParent(record.FirstParent, "first", Relation.Parent, 59);
        if (record[60].Year is not null || Ended(second)) ReadParent(second, "second", Relation.Parent, 60);
        for (var index = 1; index < record.OtherParents.Count; index++)
            ReadParent(record.OtherParents[index], $"other {index}", Relation.PutativeFather, 64);
    }

    private static bool Ended(AfcarsParent? parent) => parent is not null && (parent.Termination.In(1, 2) || parent.IsDeceased);

    private void ReadParent(AfcarsParent? block, string which, Relation relation, int element)
    {
        var parent = stamp.Id("person", which);
        Add($"E{element}", new Person
        {
            Id = stamp.Id("parent", which), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = stamp.Source, PersonId = parent, Relation = relation, IsAdult = null,
        });
        if (block is null) return;
        var (petition, end) = string.Equals(which, "first", StringComparison.Ordinal) ? (65, 67) : (66, 68);
        if (!block.IsDeceased) Refuse(block.Petition.Date, petition, "day of the petition for termination");
        Refuse(block.EndedOn, end, "day parental rights ended");
        if (!block.IsDeceased && block.Petition.Date.Value is { } filed)
        {
            Add($"E{petition}", new Petition
            {
                Id = stamp.Id("petition", which), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = stamp.Source,
                Kind = PetitionKind.TerminationOfParentalRights, FiledOn = filed, ParentId = parent,
            });
        }

        if (Ended(block) && block.EndedOn.Value is { } ended)
        {
            Add($"E{end}", new ParentalRightsEnded
            {
                Id = stamp.Id("rights", which), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = stamp.Source, ParentId = parent, EndedOn = ended,
                How = block.IsDeceased ? RightsEnding.Death : block.Termination.Is(1) ? RightsEnding.Voluntary : RightsEnding.Involuntary,
            });
        }
    }

    private void ReadHistorical(AfcarsHistoricalRemoval removal)
    {
        if (Day(removal.RemovedOn, 69, "day of removal") is not { } on) return;
        AddRemoval(on, datesOnly: true, stamp.Source);
        ReadExit(removal.ExitedOn, removal.ExitReason, stamp.Source);
        if (removal.ExitedOn.IsNotCollected) Refuse("E153", "A historical removal needs its exit date.");
    }

    private void ReadRemoval(AfcarsRemoval removal)
    {
        if (Day(removal.RemovedOn, 69, "day of removal") is not { } on) return;
        AddRemoval(on, datesOnly: false, stamp.Entered(removal.RemovalEnteredOn));
        ReadExit(removal.ExitedOn, removal.ExitReason, stamp.Entered(removal.ExitEnteredOn));
        var arrangements = new AfcarsArrangements(stamp, removal);
        foreach (var fact in arrangements.Facts) Add("E112", fact);
        if (arrangements.Refusal is { } refused) refusal ??= refused;
        ReadPlans(removal);
        foreach (var day in Days(removal.PeriodicReviews, 149, "day of a periodic review"))
        {
            Add("E149", new PeriodicReview
            {
                Id = stamp.Id("review", day), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = stamp.Source, HeldOn = day, HeldBy = ReviewBody.NotCollected,
            });
        }

        foreach (var day in Days(removal.PermanencyHearings, 150, "day of a permanency hearing"))
        {
            Add("E150", new Hearing
            {
                Id = stamp.Id("hearing", day), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = stamp.Source, Kind = HearingKind.Permanency, HeldOn = day,
                HeldBy = HearingBody.NotCollected,
            });
        }

        ReadVisits(removal);
    }

    private void AddRemoval(DateOnly on, bool datesOnly, string source)
    {
        if (facts.OfType<Removal>().Any(known => known.On == on)) Refuse("E69", "Two removals begin on the same day. Take one of them out.");
        Add("E69", new Removal
        {
            Id = stamp.Id("removal", on), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = source, On = on, Manner = RemovalManner.NotCollected,
            DatesOnly = datesOnly,
        });
    }

    private void ReadExit(AfcarsDate exited, AfcarsValue reason, string source)
    {
        Refuse(exited, 153, "exit date");
        if (exited.Value is not { } on) return;
        DischargeReason? why = reason.Code switch
        {
            1 => DischargeReason.Reunification,
            2 => DischargeReason.LivingWithRelative,
            3 => DischargeReason.Adoption,
            4 => DischargeReason.Emancipation,
            5 => DischargeReason.Guardianship,
            6 => DischargeReason.Runaway,
            7 => DischargeReason.Death,
            8 => DischargeReason.Transfer,
            _ => reason.IsMissing ? DischargeReason.NotCollected : null,
        };
        if (why is null)
        {
            Refuse("E155", $"The child left care, but the exit reason is {Printable.Quote(reason.Text!)}, which is no reason.");
            return;
        }

        Add("E153", new Discharge
        {
            Id = stamp.Id("discharge", on), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = source, On = on, Reason = why.Value,
        });
    }

    private void ReadPlans(AfcarsRemoval removal)
    {
        foreach (var plan in removal.Plans)
        {
            Refuse(plan.EstablishedOn, 147, "day of a permanency plan");
            if (plan.EstablishedOn.Value is not { } on || plan.Plan.IsMissing) continue;
            PermanencyPlan? goal = plan.Plan.Code switch
            {
                1 => PermanencyPlan.Reunification,
                2 => PermanencyPlan.LiveWithRelative,
                3 => PermanencyPlan.Adoption,
                4 => PermanencyPlan.Guardianship,
                5 => PermanencyPlan.PlannedArrangement,
                _ => null,
            };
            if (goal is null)
            {
                Refuse("E148", $"The permanency plan {Printable.Quote(plan.Plan.Text!)} is not one of the federal plans 1 to 5.");
                return;
            }

            Add("E147", new PermanencyGoal
            {
                Id = stamp.Id("goal", $"{on:yyyyMMdd} {goal}"), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = stamp.Source, Plan = goal.Value, SetOn = on,
            });
        }
    }

    // The element is a visit face to face by its definition (45 CFR 1355.44(f)(5)).
    private void ReadVisits(AfcarsRemoval removal)
    {
        foreach (var visit in removal.Visits)
        {
            Refuse(visit.VisitedOn, 151, "day of a caseworker visit");
            if (visit.VisitedOn.Value is not { } on) continue;
            var place = visit.Location.Code switch { 1 => VisitPlace.Residence, 2 => VisitPlace.Other, _ => VisitPlace.NotCollected };
            Add("E151", new CaseworkerVisit
            {
                Id = stamp.Id("visit", $"{on:yyyyMMdd} {place}"), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = stamp.Source, On = on,
                Mode = VisitMode.InPerson, Place = place,
            });
        }
    }

    // The file says that the child is a victim and whether it was reported, not when it became known: known no later than the end of the report period.
    private void ReadTrafficking(AfcarsRecord record)
    {
        Refuse(record[108].Date, 108, "day of the report of trafficking before care");
        Refuse(record[111].Date, 111, "day of the report of trafficking in care");
        if (!record[106].Is(1) && !record[109].Is(1)) return;
        var reported = record[109].Is(1) ? record[111].Date.Value : record[108].Date.Value;
        Add("E109", new TraffickingIdentification
        {
            Id = stamp.Id("trafficking", "0"), RecordedAt = stamp.At, RecordedBy = stamp.By,
            Source = stamp.Source + "; the file does not hold the day it became known, this is the last it can be", On = reported ?? stamp.KnownBy,
            Victim = true, ReportedOn = reported,
        });
    }

    private void Contradict()
    {
        var found = Contradictions.Of(facts);
        if (found.Count == 0) return;
        refusal = new AfcarsRefusal(elements.GetValueOrDefault(found[0].Fact.Id, "E4"), found[0].Sentence);
    }

    private SortedSet<DateOnly> Days(IReadOnlyList<AfcarsValue> values, int element, string what)
    {
        var days = new SortedSet<DateOnly>();
        foreach (var value in values)
        {
            Refuse(value.Date, element, what);
            if (value.Date.Value is { } on) days.Add(on);
        }

        return days;
    }

    private DateOnly? Day(AfcarsDate date, int element, string what)
    {
        Refuse(date, element, what);
        if (date.IsNotCollected) Refuse($"E{element}", $"The {what} is missing.");
        return date.Value;
    }

    private void Refuse(AfcarsDate date, int element, string what)
    {
        if (date.Invalid is { } text) Refuse($"E{element}", $"The {what} is {Printable.Quote(text)}, which is not a day. Write it as YYYYMMDD.");
    }

    private void Refuse(string element, string reason) => refusal ??= new AfcarsRefusal(element, reason);

    // The same statement twice in a file is one fact.
    private void Add(string element, Fact fact)
    {
        if (elements.TryAdd(fact.Id, element)) facts.Add(fact);
    }
}
