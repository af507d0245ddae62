using Homeward.App.Data;
using Homeward.App.Tasks;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Tribes;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Tribes;

public sealed class AskAboutTribeTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Remark_that_gives_reason_to_know_is_kept_with_who_said_it_and_asking_the_tribe_is_a_task(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var asked = new AskAboutTribe
        {
            AskedOn = Cases.Today, Source = "Rosa Reyes, by phone", ReasonToKnow = true, Ground = ReasonToKnowGround.ToldIndianChild, Tribe = "Pine Creek Band", AskTribeBy = Cases.Today.AddDays(2),
        };
        Assert.Equal(["AskTribeBy"], await work.RefusedAsync(asked with { AskTribeBy = null }));
        Assert.Equal(["Person"], await work.RefusedAsync(asked with { Source = null }));
        Assert.Equal(["Person"], await work.RefusedAsync(asked with { Person = Guid.NewGuid() }));
        Assert.Equal(["Ground"], await work.RefusedAsync(asked with { ReasonToKnow = null, AskTribeBy = null }));
        Assert.Contains("icwa-due-diligence", await work.AnsweredAsync(asked));

        var task = Assert.Single(await work.RowsAsync<CaseTask>());
        Assert.Equal((work.Ana, Cases.Today.AddDays(2)), (task.ChildId, task.DueOn));
        Assert.Contains("Pine Creek Band", task.Words, StringComparison.Ordinal);
        await work.AnsweredAsync(asked with { AskedOn = Cases.Today, Source = "Danielle Whitlock" });
        var facts = (await work.HistoryAsync(work.Ana)).Current();
        Assert.Equal(["Rosa Reyes, by phone", "Danielle Whitlock"], facts.IcwaInquiries.Select(static inquiry => inquiry.Source));
        Assert.Single(facts.PossibleTribes);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task No_is_an_answer_only_with_somebody_who_gave_it(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var no = new AskAboutTribe { AskedOn = Cases.Today, ReasonToKnow = false };
        Assert.Equal(["Person"], await work.RefusedAsync(no));
        await work.AnsweredAsync(no with { Source = "Danielle Whitlock" });
        Assert.Empty(await work.RowsAsync<CaseTask>());
    }
}
