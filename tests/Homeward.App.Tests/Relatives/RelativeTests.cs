using Homeward.App.Data;
using Homeward.App.Relatives;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Relatives;

public sealed class RelativeTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_relative_is_owed_notice_until_it_is_sent_and_the_reply_is_kept(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var rosa = new AddRelative { PersonId = Guid.NewGuid(), Name = "Rosa Reyes", Relation = Relation.Grandparent, IsAdult = true, IdentifiedOn = new(2026, 4, 9) };
        Assert.Contains("rel-notice-30", await work.AnsweredAsync(rosa));
        Assert.Equal(["PersonId"], await work.RefusedAsync(rosa));
        Assert.Equal(["Relation"], await work.RefusedAsync(rosa with { PersonId = null, Relation = Relation.Unknown }));

        var notice = new SendRelativeNotice { Relatives = [rosa.PersonId!.Value], GivenOn = new(2026, 4, 12), ContentComplete = true };
        Assert.Equal(["GivenOn"], await work.RefusedAsync(notice with { GivenOn = null }));
        Assert.Equal(["Relatives"], await work.RefusedAsync(notice with { Relatives = [Guid.NewGuid()] }));
        Assert.Contains("rel-notice-30", await work.AnsweredAsync(notice));

        var reply = new RecordRelativeReply { Relative = rosa.PersonId.Value, Kind = ReplyKind.WillingToCare, On = Cases.Today, Words = "All three, at once." };
        Assert.Empty(await work.AnsweredAsync(reply));
        Assert.Equal((work.Ana, "All three, at once.", "Keisha Lang"), Assert.Single((await work.RowsAsync<RelativeReply>()).Select(static row => (row.ChildId, row.Words, row.RecordedBy))));
        Assert.Equal(["Relative"], await work.RefusedAsync(reply with { Relative = Guid.NewGuid() }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_search_for_relatives_is_on_record_where_none_is_found(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        Assert.Contains("rel-notice-30", await work.AnsweredAsync(new RecordRelativeSearch { CompletedOn = new(2026, 4, 1), Steps = "Asked the school and the parents." }));
        Assert.Equal(["CompletedOn"], await work.RefusedAsync(new RecordRelativeSearch { CompletedOn = Cases.Today.AddDays(1) }));
    }
}
