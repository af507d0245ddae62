using System.Text.Json;
using Homeward.App.Corrections;
using Homeward.App.Data;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;

namespace Homeward.App.Tests.Corrections;

public sealed class CorrectFactTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_removal_day_that_is_corrected_moves_the_due_list_and_leaves_the_past_as_it_was_known(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var removal = (await work.FactsAsync(work.Ana)).Removals[0];
        var correct = new CorrectFact { FactId = removal.Id, Answers = Json("""{"on":"2026-01-02"}"""), Reason = "The police report has the 2nd." };
        var answered = await work.AnsweredAsync(correct);

        Assert.Contains("fed-case-plan-60", answered);
        Assert.Contains("ive-re-prevent-60", answered);
        Assert.Contains(await work.DueAsync(work.Ana), static item => item.RuleId == "fed-case-plan-60" && item.DueOn == new DateOnly(2026, 3, 3));
        var history = await work.HistoryAsync(work.Ana);
        var standing = Assert.Single(history.Current().Removals);
        Assert.Equal((new DateOnly(2026, 1, 2), removal.Id, "Keisha Lang", removal.Manner), (standing.On, standing.Supersedes, standing.RecordedBy, standing.Manner));
        Assert.Equal(new DateOnly(2026, 1, 5), Assert.Single(history.AsKnownOn(Cases.Today.AddDays(-1))!.Removals).On);
        Assert.Equal(["FactId"], await work.RefusedAsync(correct));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_correction_is_refused_without_a_reason_for_what_is_not_there_unknown_impossible_or_unchanged(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var facts = await work.FactsAsync(work.Ana);
        var correct = new CorrectFact { FactId = facts.Removals[0].Id, Answers = Json("""{"on":"2026-01-02"}"""), Reason = "Wrong day." };
        Assert.Equal(["Reason"], await work.RefusedAsync(correct with { Reason = null }));
        Assert.Equal(["FactId"], await work.RefusedAsync(correct with { FactId = Guid.NewGuid() }));
        Assert.Equal(["Answers"], await work.RefusedAsync(correct with { Answers = null }));
        Assert.Equal(["Answers"], await work.RefusedAsync(correct with { Answers = Json("""{"weight":3}""") }));
        Assert.Equal(["Answers"], await work.RefusedAsync(correct with { Answers = Json("""{"recordedBy":"somebody else"}""") }));
        Assert.Equal(["Answers"], await work.RefusedAsync(correct with { Answers = Json("""{"on":"2026-01-05"}""") }));
        Assert.Equal(["On"], await work.RefusedAsync(correct with { Answers = Json("""{"on":"2026-02-30"}""") }));
        Assert.Equal(["Manner"], await work.RefusedAsync(correct with { Answers = Json("""{"manner":"asked"}""") }));
        Assert.Equal(["On"], await work.RefusedAsync(correct with { Answers = Json("""{"on":"2010-01-01"}""") }));
        Assert.Equal(["EnteredInError"], await work.RefusedAsync(new CorrectFact { FactId = facts.Child.Id, EnteredInError = true, Reason = "x" }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_fact_entered_in_error_holds_no_more_and_a_fact_of_any_kind_can_be_recorded(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var record = new RecordFact { Kind = "adoptionRecruitment", Answers = Json("""{"startedOn":"2026-04-01"}""") };
        Assert.Equal(["Kind"], await work.RefusedAsync(record with { Kind = "weather" }));
        Assert.Equal(["Kind"], await work.RefusedAsync(record with { Kind = "child" }));
        Assert.Equal(["StartedOn"], await work.RefusedAsync(record with { Answers = Json("{}") }));
        await work.AnsweredAsync(record);
        var fact = Assert.Single((await work.FactsAsync(work.Ana)).AdoptionRecruitment);
        await work.AnsweredAsync(new CorrectFact { FactId = fact.Id, EnteredInError = true, Reason = "Another child's." });
        Assert.Empty((await work.FactsAsync(work.Ana)).AdoptionRecruitment);
        Assert.Equal(2, (await work.HistoryAsync(work.Ana)).Versions.Count(static version => version is Rules.Facts.AdoptionRecruitment));
    }

    [Fact]
    public void Answers_that_hold_half_a_letter_are_no_json() => Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<CorrectFact>(
        """{"factId":"0a000000-0000-8000-8000-000000000001","answers":{"on":"\ud83d"}}""", Homeward.App.Operations.OperationContent.Json));

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
