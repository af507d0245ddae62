using Homeward.App.Data;
using Homeward.App.Facilities;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Facilities;

public sealed class FacilityStayTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_facility_stay_does_not_count_toward_termination_and_its_end_counts_again(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var start = new StartFacilityStay { Kind = FacilityKind.Detention, From = new(2026, 3, 10), RemovalOrderInEffect = true };
        Assert.Contains("tpr-15-22", await work.AnsweredAsync(start));
        Assert.Equal(["From"], await work.RefusedAsync(start with { From = new(2026, 4, 2) }));
        Assert.Contains("tpr-15-22", await work.AnsweredAsync(new EndFacilityStay { To = new(2026, 4, 10) }));
        Assert.Equal(new DateOnly(2026, 4, 10), Assert.Single((await work.FactsAsync(work.Ana)).FacilityStays).To);
        Assert.Equal(["Children"], await work.RefusedAsync(new EndFacilityStay { To = Cases.Today }));
    }
}
