using System.IO.Compression;
using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Exchange.Whole;
using Homeward.App.Facts;
using Homeward.App.Papers;
using Homeward.App.Tokens;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Api;

public sealed class ExportTests : IAsyncLifetime
{
    private const string Asked = "/api/v1/export?purpose=audit&recipient=State%20auditor";
    private readonly ApiAgency agency = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => agency.InitializeAsync();

    public ValueTask DisposeAsync() => agency.DisposeAsync();

    [Fact]
    public async Task Auditor_who_has_just_proved_who_they_are_takes_out_every_case_open_to_them_and_it_is_written_down()
    {
        var (open, closed) = (await agency.ChildAsync(), await agency.ChildAsync(name: "Hidden Canary"));
        await SealAsync(closed);
        await SignInAsync(agency.Ivo);
        var client = await agency.ClientAsync(agency.Ivo, TokenScope.Read | TokenScope.Export);
        using var answer = await client.GetAsync(new Uri(Asked, UriKind.Relative), Stop);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Stop);
        var texts = Texts(bytes);
        Assert.Contains("Ana", texts["fact_child.jsonl"], StringComparison.Ordinal);
        Assert.All(texts.Values, text =>
        {
            Assert.DoesNotContain("Canary", text, StringComparison.Ordinal);
            Assert.DoesNotContain(closed.ToString(), text, StringComparison.Ordinal);
        });
        Assert.All((string[])["account", "api_token", "ledger_entry", "protected_key", "session"], table => Assert.Equal("", texts[table + ".jsonl"]));
        Assert.Contains("Ivo Marsh", texts[WholeManifest.FileName], StringComparison.Ordinal);
        Assert.Contains("audit, for State auditor", texts[WholeManifest.FileName], StringComparison.Ordinal);

        await using var db = agency.Db();
        var deed = await db.LedgerEntries.OrderByDescending(static entry => entry.Sequence).FirstAsync(Stop);
        Assert.Equal(("Take the record out", "audit, for State auditor", "cases:1"), (deed.Process, deed.Reason, deed.Records));
        Assert.Equal([open], await db.CaseReads.Where(static read => read.Page == "/api/v1/export").Select(static read => read.ChildId).ToListAsync(Stop));
        Assert.Empty(Directory.GetFiles(Path.Combine(agency.Folder, "leaving")));
    }

    [Fact]
    public async Task What_was_taken_out_is_taken_in_by_an_empty_record_and_a_new_ledger_begins()
    {
        var child = await agency.ChildAsync();
        await SealAsync(await agency.ChildAsync(name: "Hidden Canary"));
        await SignInAsync(agency.Ivo);
        var bytes = await (await agency.ClientAsync(agency.Ivo, TokenScope.Export)).GetByteArrayAsync(new Uri(Asked, UriKind.Relative), Stop);
        await using var empty = new ApiAgency { WithStaff = false };
        await empty.InitializeAsync();
        using var file = new MemoryStream(bytes);
        Assert.Null(await new WholeImport(empty.Site.Services.GetRequiredService<Database>(), empty.Site.Services.GetRequiredService<DocumentStore>()).ReadAsync(file, Stop));
        await using var before = agency.Db();
        await using var after = empty.Db();
        Assert.Equal((await new FactsLoader(before).LoadAsync(child, Stop))!.Versions, (await new FactsLoader(after).LoadAsync(child, Stop))!.Versions);
        Assert.Equal(1, await after.Children.CountAsync(Stop));
        Assert.True((await Homeward.App.Ledger.LedgerVerifier.VerifyAsync(after, stop: Stop)).Holds);
    }

    [Fact]
    public async Task Auditor_who_has_not_proved_who_they_are_within_five_minutes_takes_nothing_out()
    {
        await agency.ChildAsync();
        var client = await agency.ClientAsync(agency.Ivo, TokenScope.Export);
        Assert.Equal((403, "homeward:step-up"), await KindAsync(client, Asked));
        await SignInAsync(agency.Ivo);
        agency.RealClock.Pass(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1));
        Assert.Equal((403, "homeward:step-up"), await KindAsync(client, Asked));
        await using var db = agency.Db();
        Assert.False(await db.CaseReads.AnyAsync(Stop));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?purpose=audit")]
    [InlineData("?recipient=State%20auditor")]
    [InlineData("?purpose=curiosity&recipient=me")]
    [InlineData("?purpose=2&recipient=me")]
    public async Task Export_without_a_lawful_purpose_and_a_recipient_is_refused(string question)
    {
        await SignInAsync(agency.Ivo);
        Assert.Equal((400, "homeward:unreadable"), await KindAsync(await agency.ClientAsync(agency.Ivo, TokenScope.Export), "/api/v1/export" + question));
    }

    [Fact]
    public async Task Token_without_the_scope_takes_nothing_out()
    {
        await SignInAsync(agency.Ivo);
        Assert.Equal((403, "homeward:scope"), await KindAsync(await agency.ClientAsync(agency.Ivo, TokenScope.Read), Asked));
        await SignInAsync(agency.Omar);
        Assert.Equal((403, "homeward:scope"), await KindAsync(await agency.ClientAsync(agency.Omar), Asked));
    }

    private static Dictionary<string, string> Texts(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(static entry => entry.Name, static entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }, StringComparer.Ordinal);
    }

    private static async Task<(int Status, string Type)> KindAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Stop);
        var (status, type, _) = await answer.ProblemAsync();
        return (status, type);
    }

    private async Task SignInAsync(Guid worker)
    {
        await using var db = agency.Db();
        Assert.NotNull(await new SignIns(db, agency.RealClock).OpenAsync(ApiAgency.AccountOf(worker), SignInWay.Passkey, "127.0.0.1", stop: Stop));
    }

    private async Task SealAsync(Guid child)
    {
        await using var db = agency.Db();
        db.CaseLabels.Add(new CaseLabel { Id = Guid.NewGuid(), ChildId = child, Kind = LabelKind.Sealed, SetBy = agency.Omar, SetAt = agency.RealClock.GetUtcNow(), Reason = "a court sealed it" });
        await db.SaveChangesAsync(Stop);
    }
}
