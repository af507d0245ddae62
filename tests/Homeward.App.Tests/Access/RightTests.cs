using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Access;

public sealed class RightTests
{
    private static readonly Guid Harbor = Guid.NewGuid();
    private static readonly Guid Chief = Guid.NewGuid();
    private static readonly Guid Contracted = Guid.NewGuid();
    private static readonly Guid Reviewer = Guid.NewGuid();
    private static readonly Guid TeamLead = Guid.NewGuid();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Each_case_is_open_by_the_same_right_whether_it_is_asked_alone_or_among_all(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await HireAsync(work);
        var cases = await CasesAsync(work);
        var rights = new HashSet<CaseRight>();
        foreach (var worker in new[] { Office.Omar, Office.Keisha, Office.Priya, Office.Stranger, Office.Auditor, Office.Admin, Office.Lena, Chief, Contracted, Reviewer, TeamLead })
        {
            await using var db = work.Database.Open();
            var actor = await work.Office.ActorAsync(worker);
            var among = await CaseAccess.RightsAsync(db, actor, cases, Cases.Then, Cases.Today, Stop);
            foreach (var child in cases)
            {
                var alone = await CaseAccess.RightAsync(db, actor, child, Cases.Then, Cases.Today, Stop);
                Assert.Equal(among.GetValueOrDefault(child), alone);
                rights.Add(alone);
            }
        }

        Assert.Equal(Enum.GetValues<CaseRight>().Order(), rights.Order());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Case_that_is_not_there_is_open_to_nobody(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await using var db = work.Database.Open();
        foreach (var worker in new[] { Office.Omar, Office.Keisha, Office.Auditor, Office.Admin })
            Assert.Equal(CaseRight.None, await CaseAccess.RightAsync(db, await work.Office.ActorAsync(worker), Guid.NewGuid(), Cases.Then, Cases.Today, Stop));
    }

    private static async Task HireAsync(Casework work)
    {
        await using var db = work.Database.Open();
        db.Agencies.Add(new Agency { Id = Harbor, Name = "Harbor Light", Custodian = false });
        await db.SaveChangesAsync(Stop);
        db.Workers.AddRange(
            new Worker { Id = Chief, Name = "Ruth Abiodun", Role = Role.Supervisor, AgencyId = Harbor },
            new Worker { Id = Contracted, Name = "Jon Adler", Role = Role.CaseManager, AgencyId = Harbor, SupervisorId = Chief },
            new Worker { Id = Reviewer, Name = "Ines Varga", Role = Role.Auditor, AgencyId = Harbor },
            new Worker { Id = TeamLead, Name = "Sam Whitaker", Role = Role.CaseManager });
        await db.SaveChangesAsync(Stop);
        await db.Workers.Where(static worker => worker.Id == Office.Stranger).ExecuteUpdateAsync(static set => set.SetProperty(static worker => worker.SupervisorId, TeamLead), Stop);
    }

    // A case in each state that decides.
    private static async Task<IReadOnlyList<Guid>> CasesAsync(Casework work)
    {
        await using var db = work.Database.Open();
        var cases = new List<Guid> { work.Ana };
        foreach (var made in (Action<Guid>[])
        [
            static _ => { },
            child => Assign(Office.Keisha, child, to: Cases.Today),
            child => Assign(Office.Keisha, child, from: Cases.Today.AddDays(1)),
            child => Assign(Office.Keisha, child, to: Cases.Today.AddDays(1)),
            child => Assign(Office.Stranger, child),
            child => Assign(Contracted, child),
            child => { Assign(Contracted, child, to: Cases.Today); Assign(Office.Priya, child); },
            child => { Assign(Office.Stranger, child); Opened(Office.Keisha, child, Cases.Then.AddSeconds(1)); Opened(TeamLead, child, Cases.Then.AddMinutes(1)); },
            child => { Assign(Office.Stranger, child); Opened(Office.Keisha, child, Cases.Then); Opened(Contracted, child, Cases.Then.AddMinutes(9)); Opened(Office.Auditor, child, Cases.Then.AddMinutes(9)); },
            child => { Assign(Office.Keisha, child); Labelled(child, LabelKind.Sealed); },
            child => { Assign(Office.Keisha, child); Labelled(child, LabelKind.Confidential); db.CaseAudience.Add(new CaseAudience(child, Office.Keisha)); db.CaseAudience.Add(new CaseAudience(child, Office.Stranger)); },
            child => { Assign(Office.Keisha, child); db.WorkerHouseholds.Add(new WorkerHousehold(Office.Keisha, child)); },
        ])
        {
            cases.Add(Guid.NewGuid());
            db.Children.Add(new ChildRecord { Id = cases[^1], AgencyNumber = cases[^1].ToString("N")[..12], Version = 1 });
            await db.SaveChangesAsync(Stop);
            made(cases[^1]);
            await db.SaveChangesAsync(Stop);
        }

        return cases;

        void Assign(Guid worker, Guid child, DateOnly? from = null, DateOnly? to = null) =>
            db.Assignments.Add(new Assignment { WorkerId = worker, ChildId = child, From = from ?? Cases.Today.AddDays(-30), To = to });

        void Opened(Guid worker, Guid child, DateTimeOffset ends) => db.BreakGlass.Add(new BreakGlass
        {
            Id = Guid.NewGuid(), WorkerId = worker, ChildId = child, Category = BreakGlassCategory.CourtToday, Reason = "Court.", OpenedAt = Cases.Then.AddHours(-1), EndsAt = ends,
        });

        void Labelled(Guid child, LabelKind label) => db.CaseLabels.Add(new CaseLabel
        {
            Id = Guid.NewGuid(), ChildId = child, Kind = label, SetBy = Office.Omar, SetAt = Cases.Then, Reason = "A court’s order.",
        });
    }
}
