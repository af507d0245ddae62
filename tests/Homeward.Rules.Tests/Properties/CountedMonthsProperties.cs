using FsCheck;
using FsCheck.Fluent;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Rules.Tests.Properties;

/// <summary>
/// The 15 of the most recent 22 months against a count of every single day (obligations, A3.1), over lives of one to three stays with trial home visits,
/// absences and stays in facilities.
/// </summary>
public sealed class CountedMonthsProperties
{
    private static readonly DateOnly AsOf = new(2026, 10, 5);

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void Petition_is_due_on_the_day_a_count_of_every_day_gives() =>
        Prop.ForAll(Seeds, static seed =>
        {
            var facts = Life(seed);
            var days = new CountedDays(facts, AsOf);
            var dues = UnitedStates.Rulebook.Evaluate(CaseFacts.From(facts), AsOf).Where(static due => due.Rule.Id == "tpr-15-22").ToDictionary(static due => due.EpisodeId!.Value);
            return days.Stays.All(stay => (days.FifteenthMonthEnds(stay), dues.TryGetValue(stay.Removal, out var due)) switch
            {
                (var counted, true) => due.DueOn == counted,
                (var counted, false) => counted is null || stay.End < counted,
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static List<Fact> Life(int seed)
    {
        var random = new Random(seed);
        var next = 0;
        T Stamped<T>(T fact)
            where T : Fact => fact with { Id = new Guid(seed, (short)next++, 0, new byte[8]), RecordedBy = "p", Source = "p" };
        var facts = new List<Fact> { Stamped(new Child { Id = default, RecordedAt = default, RecordedBy = "", Source = "", DateOfBirth = null }) };
        var on = AsOf.AddDays(-random.Next(30, 2400));
        for (var stays = random.Next(1, 4); stays > 0 && on < AsOf; stays--)
        {
            var until = on.AddDays(random.Next(20, 1100));
            facts.Add(Stamped(new Removal
            {
                Id = default, RecordedAt = default, RecordedBy = "", Source = "", On = on, Manner = RemovalManner.CourtOrder,
                ElectedEntryOn = random.Next(6) == 0 ? on.AddDays(random.Next(50)) : null,
            }));
            if (random.Next(2) == 0)
                facts.Add(Stamped(new Finding { Id = default, RecordedAt = default, RecordedBy = "", Source = "", Kind = FindingKind.AbuseOrNeglect, On = on.AddDays(random.Next(1, 100)) }));
            for (var overlays = random.Next(5); overlays > 0; overlays--)
            {
                var from = on.AddDays(random.Next(until.DayNumber - on.DayNumber));
                var to = random.Next(6) == 0 ? (DateOnly?)null : from.AddDays(random.Next(1, 260));
                facts.Add(random.Next(3) switch
                {
                    0 => Stamped(new TrialHomeVisit
                    {
                        Id = default, RecordedAt = default, RecordedBy = "", Source = "", From = from, To = to,
                        OrderedThrough = random.Next(3) == 0 ? from.AddDays(random.Next(100, 400)) : null,
                    }),
                    1 => Stamped(new MissingEpisode { Id = default, RecordedAt = default, RecordedBy = "", Source = "", Since = from, ReturnedOn = to }),
                    _ => (Fact)Stamped(new FacilityStay { Id = default, RecordedAt = default, RecordedBy = "", Source = "", Kind = (FacilityKind)random.Next(4), From = from, To = to }),
                });
            }

            if (stays == 1 && random.Next(3) > 0) break;
            facts.Add(Stamped(new Discharge { Id = default, RecordedAt = default, RecordedBy = "", Source = "", On = until, Reason = DischargeReason.Reunification }));
            on = until.AddDays(random.Next(400));
        }

        return facts;
    }
}
