using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Drafts;
using Homeward.App.Due;
using Homeward.App.Law;
using Homeward.App.Operations;
using Homeward.App.Papers;
using Homeward.Web.SignIn;

namespace Homeward.Web.Acts;

/// <summary>What a page of an act needs: who acts, the way into a case, drafts, and the one runner of operations.</summary>
public sealed class Acting(
    HomewardDb db, CurrentActor current, CaseDoor door, OperationRunner runner, DraftStore drafts, DraftBinder binder, Receiving receiving, AgencyLaw law, TimeProvider clock)
{
    public HomewardDb Db => db;

    public Actor Actor => current.Actor;

    public CaseDoor Door => door;

    public DraftStore Drafts => drafts;

    public DraftBinder Binder => binder;

    public Receiving Receiving => receiving;

    public TimeProvider Clock => clock;

    /// <summary>Runs the operation and tells what the due lists of its children then said.</summary>
    public async Task<(Outcome Outcome, DueAnswer Answer)> RunAsync(Guid key, Operation operation, CancellationToken stop)
    {
        var before = await DueAnswer.LinesAsync(db, [.. operation.Children.Select(static child => child.ChildId)], stop);
        var outcome = await runner.RunAsync(Actor, key, operation, stop);
        // What was decided about the law is what the next page shows.
        if (outcome.Kind is OutcomeKind.Done && operation is AgencyOperation) await law.ReadAsync(stop);
        var after = await DueAnswer.LinesAsync(db, [.. outcome.Children.Select(static child => child.ChildId)], stop);
        return (outcome, DueAnswer.Between(before, after));
    }
}
