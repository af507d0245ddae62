using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Homeward.App.Operations;

namespace Homeward.Web.Api.Writes;

/// <summary>Runs an act as the pages do, for the owner of the token, and says in HTTP’s words what became of it.</summary>
public sealed class Writing(HomewardDb db, Caller caller, CaseDoor door, OperationRunner runner)
{
    public async Task<ActAnswer> RunAsync(Guid key, Operation operation, CancellationToken stop)
    {
        var outcome = await runner.RunAsync(caller.Actor, key, operation, stop);
        return outcome.Kind switch
        {
            OutcomeKind.Done => new ActAnswer(new ActDone(outcome.Subject, outcome.Children), null),
            OutcomeKind.Refused => new ActAnswer(null, Problems.Refused([.. outcome.Refusals.Select(refusal => new ProblemError(refusal.Sentence.ToString(), ActPointer.Of(operation.GetType(), refusal.Field)))])),
            OutcomeKind.Stale => new ActAnswer(null, await StaleAsync(operation, outcome, stop)),
            OutcomeKind.KeyReused => new ActAnswer(null, KeyReused),
            _ => new ActAnswer(null, Problems.NotFound),
        };
    }

    private static Problem KeyReused { get; } = new()
    {
        Type = "homeward:key-reused",
        Status = StatusCodes.Status422UnprocessableEntity,
        Title = "This key was used for something else",
        Detail = $"The {ActWrite.KeyHeader} came before with another act or another body. Nothing was changed. Make a new key for each act; send a key again only with what it came with first.",
    };

    private async Task<Problem> StaleAsync(Operation operation, Outcome outcome, CancellationToken stop)
    {
        var stale = new List<StaleChild>();
        foreach (var now in outcome.Stale)
        {
            var seen = operation.Children.First(child => child.ChildId == now.ChildId);
            // What others did is part of the record, so telling it is a read.
            if (await door.OpenAsync(caller.Actor, now.ChildId, $"act {operation.Process}", stop) is null) return Problems.NotFound;
            var changes = await ChangesSince.OfAsync(db, seen, stop);
            stale.Add(new StaleChild(now.ChildId, seen.Version, now.Version, [.. changes.Select(ChangeLine.Of)]));
        }

        return new Problem
        {
            Type = "homeward:stale",
            Status = StatusCodes.Status409Conflict,
            Title = "Somebody changed the record meanwhile",
            Detail = "Nothing of yours was saved. Look at what changed, then send the act again with a new key and the current version.",
            Stale = stale,
        };
    }
}

/// <summary>What an act is answered with: what was done, or why nothing was.</summary>
public sealed record ActAnswer(ActDone? Done, Problem? Problem)
{
    public IResult Answer() => Problem?.Answer() ?? ApiJson.Answer(Done);
}
