using Homeward.App.Data;
using Homeward.App.Notes;
using Homeward.App.Referrals;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;

namespace Homeward.App.Tests.Referrals;

public sealed class ReferToServiceTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_referral_is_kept_with_its_note_and_changes_nothing_that_is_due(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var referral = new ReferToService { Kind = ServiceKind.MentalHealth, ReferredOn = new(2026, 4, 10), Need = "Night terrors", Provider = "Elm Clinic", Note = "First visit on the 20th." };
        Assert.Empty(await work.AnsweredAsync(referral));
        var row = Assert.Single(await work.RowsAsync<ServiceReferral>());
        Assert.Equal((work.Ana, "Elm Clinic"), (row.ChildId, row.Provider));
        Assert.Equal(row.Id, Assert.Single(await work.RowsAsync<CaseNote>()).AboutId);
        Assert.Equal(["Person"], await work.RefusedAsync(referral with { Person = Guid.NewGuid() }));
        Assert.Equal(["ReferredOn"], await work.RefusedAsync(referral with { ReferredOn = Cases.Today.AddDays(1) }));
    }
}
