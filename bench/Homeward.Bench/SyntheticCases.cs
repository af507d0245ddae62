using Homeward.Rules.Facts;

namespace Homeward.Bench;

/// <summary>
/// Children made from a seed for measuring: about 3 placements, 4 hearings and 24 caseworker visits each, with the orders, findings, plans, reviews and
/// notices of an ordinary case. No names, no one's facts.
/// </summary>
internal sealed class SyntheticCases(int seed, DateOnly today)
{
    private const string Author = "synthetic";
    private static readonly PlacementSetting[] Settings =
    [
        PlacementSetting.FosterFamilyHome, PlacementSetting.FosterFamilyHome, PlacementSetting.KinLicensed, PlacementSetting.KinUnlicensed,
        PlacementSetting.GroupHome, PlacementSetting.ChildCareInstitution, PlacementSetting.PreAdoptive,
    ];

    private readonly Random random = new(seed);
    private ulong next = 1;

    public CaseFacts[] Make(int children)
    {
        var cases = new CaseFacts[children];
        for (var index = 0; index < children; index++)
        {
            cases[index] = CaseFacts.From(One());
        }

        return cases;
    }

    public List<Fact> One()
    {
        var months = 1 + random.Next(48);
        var removedOn = today.AddDays(-(months * 30) - random.Next(30));
        var facts = new List<Fact>(64) { Stamp(new Child { Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, DateOfBirth = removedOn.AddDays(-random.Next(17 * 365)) }) };
        var mother = Id();
        var order = Id();
        facts.Add(Stamp(new Person { Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, PersonId = mother, Relation = Relation.Mother }));
        facts.Add(Stamp(new Removal { Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, On = removedOn, Manner = RemovalManner.CourtOrder, FromPersonId = mother }));
        facts.Add(Stamp(new CourtOrder { Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, OrderId = order, OrderedOn = removedOn.AddDays(2), SanctionsRemoval = true, PlacementAndCareToAgency = true }));
        facts.Add(Finding(FindingKind.ContraryToWelfare, removedOn.AddDays(2), order));
        facts.Add(Finding(FindingKind.ReasonableEffortsToPrevent, removedOn.AddDays(2 + random.Next(70)), order));
        facts.Add(Finding(FindingKind.AbuseOrNeglect, removedOn.AddDays(20 + random.Next(60)), null));
        facts.Add(Stamp(new CasePlan { Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, CompletedOn = removedOn.AddDays(30 + random.Next(45)), JointlyWithParents = true }));
        facts.Add(Stamp(new PermanencyGoal { Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, Plan = (PermanencyPlan)random.Next(4), SetOn = removedOn.AddDays(45) }));
        Relatives(facts, removedOn);
        Placements(facts, removedOn, months);
        Court(facts, removedOn, months);
        Visits(facts, removedOn, months);
        if (random.Next(20) == 0)
        {
            facts.Add(Stamp(new MissingEpisode { Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, Since = removedOn.AddDays(months * 10), ReturnedOn = removedOn.AddDays((months * 10) + 5) }));
        }

        return facts;
    }

    private void Relatives(List<Fact> facts, DateOnly removedOn)
    {
        for (var count = random.Next(3); count > 0; count--)
        {
            var relative = Id();
            facts.Add(Stamp(new Person { Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, PersonId = relative, Relation = Relation.Grandparent, IsAdult = true }));
            facts.Add(Stamp(new RelativeNotice { Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, RelativeId = relative, GivenOn = removedOn.AddDays(random.Next(40)) }));
        }
    }

    private void Placements(List<Fact> facts, DateOnly removedOn, int months)
    {
        var count = 1 + random.Next(5);
        for (var index = 0; index < count; index++)
        {
            facts.Add(Stamp(new Placement
            {
                Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, PlacementId = Id(), Setting = Settings[random.Next(Settings.Length)],
                From = removedOn.AddDays(index * months * 30 / count), To = index + 1 < count ? removedOn.AddDays((index + 1) * months * 30 / count) : null,
            }));
        }
    }

    private void Court(List<Fact> facts, DateOnly removedOn, int months)
    {
        facts.Add(Hearing(HearingKind.Shelter, removedOn.AddDays(3)));
        facts.Add(Hearing(HearingKind.Adjudication, removedOn.AddDays(50)));
        for (var month = 12; month <= months; month += 11 + random.Next(3))
        {
            facts.Add(Hearing(HearingKind.Permanency, removedOn.AddDays(month * 30)));
            facts.Add(Finding(FindingKind.ReasonableEffortsToFinalize, removedOn.AddDays(month * 30), null));
        }

        for (var month = 6; month <= months; month += 5 + random.Next(3))
        {
            facts.Add(Stamp(new PeriodicReview { Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, HeldOn = removedOn.AddDays(month * 30) }));
        }
    }

    private void Visits(List<Fact> facts, DateOnly removedOn, int months)
    {
        for (var month = 0; month < months; month++)
        {
            if (random.Next(20) > 0)
            {
                facts.Add(Stamp(new CaseworkerVisit
                {
                    Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, On = removedOn.AddDays((month * 30) + random.Next(28)),
                    Mode = VisitMode.InPerson, Place = random.Next(3) > 0 ? VisitPlace.Residence : VisitPlace.Office, NoteWritten = true,
                }));
            }
        }
    }

    private Fact Hearing(HearingKind kind, DateOnly on) => Stamp(new Hearing
    {
        Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, Kind = kind, HeldOn = on, OpenToParticipation = true,
        ChildConsulted = true, OptionsConsidered = true, AdulthoodServicesConsidered = true, CaregiverNotifiedOn = on.AddDays(-14),
    });

    private Fact Finding(FindingKind kind, DateOnly on, Guid? order) => Stamp(new Finding
    {
        Id = Id(), RecordedAt = default, RecordedBy = Author, Source = Author, Kind = kind, On = on, OrderId = order, StatedInOrder = true, CaseSpecific = true,
    });

    private static Fact Stamp(Fact fact) => fact with { RecordedAt = new DateTimeOffset(fact.HappenedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) };

    private Guid Id() => new((int)next, (short)(next++ >> 32), 0, 0, 0, 0, 0, 0, 0, 0, 1);
}
