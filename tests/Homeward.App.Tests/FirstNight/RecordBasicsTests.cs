using Homeward.App.Data;
using Homeward.App.FirstNight;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;

namespace Homeward.App.Tests.FirstNight;

public sealed class RecordBasicsTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task What_is_told_later_stands_beside_what_was_told_before_and_leaves_open_what_it_does_not_say(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var first = new RecordBasics { AskedOn = Cases.Today.AddDays(-1), Authority = CareAuthority.EmergencyCustody, Language = "Spanish", NoKnownAllergies = true };
        Assert.Equal(["Language"], await work.RefusedAsync(new RecordBasics { AskedOn = Cases.Today }));
        Assert.Equal(["NoKnownAllergies"], await work.RefusedAsync(first with { Allergies = "Peanuts" }));
        Assert.Equal(["AskedOn"], await work.RefusedAsync(first with { AskedOn = Cases.Today.AddDays(1) }));
        await work.AnsweredAsync(first);
        await work.AnsweredAsync(new RecordBasics { AskedOn = Cases.Today, Allergies = "Peanuts: hives", Source = "the school nurse" });

        await using var db = work.Database.Open();
        var stands = await BasicsQuery.StandingAsync(db, work.Ana, TestContext.Current.CancellationToken);
        Assert.Equal((CareAuthority.EmergencyCustody, "Spanish", "Peanuts: hives", null), (stands!.Authority, stands.Language, stands.Allergies, stands.NoKnownAllergies));
        Assert.Equal(2, (await work.RowsAsync<ChildBasics>()).Count);
    }
}
