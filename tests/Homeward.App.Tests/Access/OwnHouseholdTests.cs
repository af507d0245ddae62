using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;

namespace Homeward.App.Tests.Access;

public sealed class OwnHouseholdTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Worker_who_is_named_as_a_childs_relative_opens_the_case_no_longer_until_the_tie_is_taken_off(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var tie = new TieToHousehold { WorkerId = Office.Keisha, Name = "Ana" };
        Assert.Equal(OutcomeKind.NotFound, (await work.Office.RunAsync(Office.Priya, tie)).Kind);
        Assert.Equal(OutcomeKind.Refused, (await work.Office.RunAsync(Office.Omar, tie with { WorkerId = Office.Stranger })).Kind);
        Assert.Equal(OutcomeKind.Refused, (await work.Office.RunAsync(Office.Admin, tie with { Name = "Nobody of this name" })).Kind);
        Assert.Equal(CaseRight.Assignment, await RightAsync(work));
        Assert.Equal(OutcomeKind.Done, (await work.Office.RunAsync(Office.Omar, tie)).Kind);
        Assert.Equal(CaseRight.None, await RightAsync(work));
        var untie = new UntieFromHousehold { WorkerId = Office.Keisha, Name = "Ana" };
        Assert.Equal(OutcomeKind.Refused, (await work.Office.RunAsync(Office.Admin, untie)).Kind);
        Assert.Equal(OutcomeKind.Done, (await work.Office.RunAsync(Office.Admin, untie with { Reason = "A namesake." })).Kind);
        Assert.Equal(CaseRight.Assignment, await RightAsync(work));
        Assert.Equal(["own-household.tie", "own-household.untie"], (await work.RowsAsync<LedgerEntry>()).Select(static entry => entry.Process).Order(StringComparer.Ordinal));
    }

    private static async Task<CaseRight> RightAsync(Casework work)
    {
        await using var db = work.Database.Open();
        return await CaseAccess.RightAsync(db, await work.Office.ActorAsync(Office.Keisha), work.Ana, Cases.Then, Cases.Today, Stop);
    }
}
