using System.Security.Cryptography;
using System.Text;
using Homeward.App.Data;
using Homeward.App.Families;
using Homeward.App.Operations;
using Homeward.App.Secrets;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;

namespace Homeward.App.Tests.Secrets;

public sealed class KeptApartTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Confidential_address_stands_locked_in_a_table_of_its_own_and_only_its_substitute_on_the_record(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var shelter = new RecordHousehold { People = [work.Ana], Address = new HouseholdAddress { Street = "9 Hidden Lane", City = "Elm Falls", Kind = HomeKind.Shelter, Substitute = "PO Box 12, Capital City" } };
        await work.AnsweredAsync(shelter);
        await work.AnsweredAsync(shelter with { Address = new HouseholdAddress { Street = "4 Larch Way", City = "Elm Falls", Kind = HomeKind.Family } });

        var households = await work.RowsAsync<Household>();
        Assert.Equal([(true, "PO Box 12, Capital City", null), (false, "4 Larch Way", "Elm Falls")], households.OrderBy(static home => home.RecordedAt).ThenByDescending(static home => home.Confidential).Select(static home => (home.Confidential, home.Street, home.City)));
        var kept = Assert.Single(await work.RowsAsync<KeptApart>());
        Assert.Equal((ApartKind.Address, households.Single(static home => home.Confidential).Id), (kept.Kind, kept.AboutId));
        Assert.DoesNotContain("Hidden", Encoding.UTF8.GetString(kept.Locked), StringComparison.Ordinal);
        Assert.Equal("9 Hidden Lane, Elm Falls", Office.Words.Open(kept.Id, kept.Locked));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Reporter_is_opened_by_a_supervisor_who_says_why_and_by_no_worker(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await work.AnsweredAsync(new RecordReporter { ReceivedOn = Cases.Today, Name = "June Teacher", Reach = "555-0100", KnowsFrom = "the school" });
        var kept = Assert.Single(await work.RowsAsync<KeptApart>());
        Assert.StartsWith("June Teacher\nthe school\n555-0100\n", Office.Words.Open(kept.Id, kept.Locked), StringComparison.Ordinal);

        var open = new OpenApart { ApartId = kept.Id, Reason = "The court ordered it." };
        Assert.Equal(["ApartId"], await work.RefusedAsync(open));
        Assert.Equal(OutcomeKind.Refused, (await AsOmarAsync(work, open with { Reason = null })).Kind);
        Assert.Empty(await work.RowsAsync<ApartRelease>());
        Assert.Equal(OutcomeKind.Done, (await AsOmarAsync(work, open)).Kind);
        Assert.Equal(("The court ordered it.", Office.Omar), Assert.Single((await work.RowsAsync<ApartRelease>()).Select(static release => (release.Reason, release.WorkerId))));
    }

    [Fact]
    public void Words_open_with_their_own_key_in_their_own_row_and_whole_only()
    {
        var row = Guid.NewGuid();
        var locked = Office.Words.Lock(row, "9 Hidden Lane");
        Assert.Throws<AuthenticationTagMismatchException>(() => Office.Words.Open(Guid.NewGuid(), locked));
        Assert.Throws<AuthenticationTagMismatchException>(() => new SealedWords(static () => new byte[32]).Open(row, locked));
        locked[^1] ^= 1;
        Assert.Throws<AuthenticationTagMismatchException>(() => Office.Words.Open(row, locked));
        Assert.Throws<CryptographicException>(() => Office.Words.Open(row, [1, 2]));
    }

    private static async Task<Outcome> AsOmarAsync(Casework work, OpenApart open) => await work.Office.RunAsync(Office.Omar, open with { Children = await work.SeenAsync([work.Ana]) });
}
