using Homeward.App.Data;
using Homeward.App.Law;
using Homeward.App.Operations;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Rulebooks.Changes;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Law;

public sealed class LawChangeTests
{
    private static readonly ChangeRule Shorter = new()
    {
        RuleId = "demo-report", Title = "Court report filed", From = new(2027, 1, 1), Count = 7, Citation = "Local rule 7", Note = "The court asked for it.",
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Change_counsel_signed_and_a_second_person_approved_is_the_agencys_law_and_no_sooner(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var office = await ReadyAsync(test);
        var law = new AgencyLaw(test.Database);
        var change = (await office.RunAsync(Office.Admin, Shorter)).Subject!.Value;

        Assert.DoesNotContain((await law.ReadAsync(Stop)).Rules, static rule => rule.Versions.Count > 0);
        Assert.Contains("Counsel has not signed off", Sentence(await office.RunAsync(Office.Omar, new ApproveLawChange { ChangeId = change })), StringComparison.Ordinal);
        Assert.Equal(OutcomeKind.NotFound, (await office.RunAsync(Office.Admin, new SignLawChange { ChangeId = change })).Kind);
        Assert.Equal(OutcomeKind.Done, (await office.RunAsync(Office.Lena, new SignLawChange { ChangeId = change })).Kind);
        Assert.Contains("Somebody else has to approve", Sentence(await office.RunAsync(Office.Admin, new ApproveLawChange { ChangeId = change })), StringComparison.Ordinal);
        Assert.DoesNotContain((await law.ReadAsync(Stop)).Rules, static rule => rule.Versions.Count > 0);
        Assert.Equal(OutcomeKind.Done, (await office.RunAsync(Office.Omar, new ApproveLawChange { ChangeId = change })).Kind);

        var changed = Assert.Single((await law.ReadAsync(Stop)).Rules, static rule => rule.Versions.Count > 0);
        Assert.Equal(("demo-report", 7), (changed.Id, changed.Versions[0].Rule.Period!.Value.Count));
        await using var db = test.Database.Open();
        Assert.Equal(
            ["law.choose", "law.change-rule", "law.sign-off", "law.approve"],
            await db.LedgerEntries.OrderBy(static entry => entry.Sequence).Select(static entry => entry.Process).ToListAsync(Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Proposal_that_cannot_be_is_refused_by_field_and_leaves_nothing(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var office = await ReadyAsync(test);

        var refused = await office.RunAsync(Office.Admin, Shorter with { Count = 0, Citation = null, From = new(2026, 1, 1) });
        var looser = await office.RunAsync(Office.Admin, Shorter with { RuleId = "demo-case-plan", Title = "Initial case plan", Count = 61 });

        Assert.Equal([nameof(RuleChange.Citation), nameof(RuleChange.From), nameof(RuleChange.Count)], refused.Refusals.Select(static refusal => refusal.Field));
        Assert.Contains("Federal law sets 60 days", Sentence(looser), StringComparison.Ordinal);
        await using var db = test.Database.Open();
        Assert.Equal(0, await db.LawChanges.CountAsync(Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Withdrawn_change_is_no_law_and_makes_room_for_another(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var office = await ReadyAsync(test);
        var first = (await office.RunAsync(Office.Admin, Shorter)).Subject!.Value;

        Assert.Contains("Another change of this rule", Sentence(await office.RunAsync(Office.Admin, Shorter with { Count = 8 })), StringComparison.Ordinal);
        Assert.Equal(OutcomeKind.Done, (await office.RunAsync(Office.Admin, new WithdrawLawChange { ChangeId = first, Reason = "A slip of the pen." })).Kind);
        Assert.Equal(OutcomeKind.Done, (await office.RunAsync(Office.Admin, Shorter with { Count = 8 })).Kind);
        Assert.Equal(OutcomeKind.Refused, (await office.RunAsync(Office.Lena, new SignLawChange { ChangeId = first })).Kind);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Database_itself_keeps_a_change_from_being_rewritten_or_approved_by_its_author(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var office = await ReadyAsync(test);
        await office.RunAsync(Office.Admin, Shorter);
        await using var db = test.Database.Open();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.LawChanges.ExecuteUpdateAsync(static set => set.SetProperty(static change => change.Count, 3), Stop));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.LawChanges.ExecuteDeleteAsync(Stop));
        var (who, now) = ((Guid?)Office.Admin, (DateTimeOffset?)DateTimeOffset.UnixEpoch);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.LawChanges.ExecuteUpdateAsync(
            set => set.SetProperty(static change => change.SignedAt, now).SetProperty(static change => change.SignedBy, (Guid?)Office.Lena)
                .SetProperty(static change => change.ApprovedAt, now).SetProperty(static change => change.ApprovedBy, who),
            Stop));
    }

    [Fact]
    public void Every_reading_is_explained_in_words() =>
        Assert.All(Readings.All, static reading => Assert.True(ReadingWords.Of(reading).Length > 20, reading.Name));

    internal static async Task<Office> ReadyAsync(TestDatabase test)
    {
        var office = await Office.OpenAsync(test.Database, new DateOnly(2026, 10, 5));
        Assert.Equal(OutcomeKind.Done, (await office.RunAsync(Office.Admin, new ChooseLaw { Book = "us+demo" })).Kind);
        return office;
    }

    private static string Sentence(Outcome outcome) => Assert.Single(outcome.Refusals).Sentence.ToString();
}
