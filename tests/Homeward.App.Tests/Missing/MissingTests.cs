using Homeward.App.Data;
using Homeward.App.Missing;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;

namespace Homeward.App.Tests.Missing;

public sealed class MissingTests
{
    private static readonly DateTimeOffset Informed = new(2026, 4, 13, 22, 10, 0, TimeSpan.Zero);

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_missing_child_is_looked_for_until_the_return_is_recorded_with_its_screen(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var report = new ReportMissing { Since = new(2026, 4, 13), AgencyInformedAt = Informed, Note = "Grey hoodie; phone on." };
        Assert.Contains("missing-locate", await work.AnsweredAsync(report));
        Assert.Equal(["Since"], await work.RefusedAsync(report));
        Assert.Equal(["LawEnforcementReportedAt"], await work.RefusedAsync(new RecordMissingReport()));
        Assert.Equal(["ScreenedOn"], await work.RefusedAsync(new RecordMissingReport { ScreenedOn = Cases.Today }));

        var told = new RecordMissingReport { LawEnforcementReportedAt = Informed.AddMinutes(21), NcmecReportedAt = Informed.AddMinutes(42), LocatingSince = new(2026, 4, 13) };
        Assert.Contains("missing-locate", await work.AnsweredAsync(told));
        Assert.Equal(["ScreenedOn"], await work.RefusedAsync(new RecordReturn { ReturnedOn = Cases.Today }));
        Assert.Contains("missing-return", await work.AnsweredAsync(new RecordReturn { ReturnedOn = Cases.Today, Reason = "She asked to sleep first." }));
        Assert.Contains("missing-return", await work.AnsweredAsync(new RecordMissingReport { DebriefedOn = Cases.Today, ScreenedOn = Cases.Today }));

        var episode = Assert.Single((await work.FactsAsync(work.Ana)).MissingEpisodes);
        Assert.Equal((Informed, Informed.AddMinutes(42), Cases.Today), (episode.AgencyInformedAt, episode.NcmecReportedAt, episode.ScreenedOn));
        Assert.Equal(["Children"], await work.RefusedAsync(new RecordReturn { ReturnedOn = Cases.Today, ScreenedOn = Cases.Today }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_child_who_was_not_in_care_is_not_reported_missing_and_nothing_is_reported_before_it_happened(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        Assert.Equal(["Since"], await work.RefusedAsync(new ReportMissing { Since = new(2025, 12, 1) }));
        Assert.Equal(["AgencyInformedAt"], await work.RefusedAsync(new ReportMissing { Since = Cases.Today, AgencyInformedAt = Informed.AddDays(9) }));
    }
}
