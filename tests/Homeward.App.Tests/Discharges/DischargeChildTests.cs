using Homeward.App.Data;
using Homeward.App.Discharges;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Discharges;

public sealed class DischargeChildTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_discharge_ends_what_recurs_and_is_recorded_once(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var home = new DischargeChild { On = new(2026, 4, 10), Exit = DischargeReason.Reunification, Note = "Home to her mother; aftercare until July." };
        Assert.Contains("fed-visit-monthly", await work.AnsweredAsync(home));
        Assert.DoesNotContain(await work.DueAsync(work.Ana), static item => item is { RuleId: "fed-visit-monthly", Owed: true });
        Assert.Equal(DischargeReason.Reunification, Assert.Single((await work.FactsAsync(work.Ana)).Discharges).Reason);
        Assert.Equal(["On"], await work.RefusedAsync(home with { On = new(2026, 4, 11) }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_discharge_without_a_reason_or_before_the_removal_is_refused(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var home = new DischargeChild { On = new(2026, 1, 4), Exit = DischargeReason.NotCollected };
        Assert.Equal(["Exit", "On"], await work.RefusedAsync(home));
        Assert.Contains("Leaving", await work.RefusedAsync(home with { Leaving = [Guid.NewGuid()] }));
    }
}
