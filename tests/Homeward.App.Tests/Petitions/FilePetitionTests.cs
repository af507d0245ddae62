using Homeward.App.Data;
using Homeward.App.Petitions;
using Homeward.App.Relatives;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Petitions;

public sealed class FilePetitionTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_petition_for_termination_settles_the_duty_to_file_for_the_parent_it_names(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var mother = (await work.DoAsync(new AddRelative { Name = "Danielle Whitlock", Relation = Relation.Mother, IsAdult = true })).Subject!.Value;
        var petition = new FilePetition { Kind = PetitionKind.TerminationOfParentalRights, FiledOn = new(2026, 4, 10), Parents = [mother] };
        Assert.Contains("tpr-15-22", await work.AnsweredAsync(petition));
        Assert.Equal(mother, Assert.Single((await work.FactsAsync(work.Ana)).Petitions).ParentId);
        Assert.Equal(["Parents"], await work.RefusedAsync(petition with { Parents = [Guid.NewGuid()] }));
        Assert.Equal(["JoinedOn"], await work.RefusedAsync(petition with { JoinedOn = new(2026, 4, 11) }));
        Assert.Equal(["FiledOn"], await work.RefusedAsync(petition with { FiledOn = Cases.Today.AddDays(2) }));
    }
}
