using System.Text.Json;
using Homeward.App.Ledger;
using Homeward.App.Operations;

namespace Homeward.App.Tests.Durability;

/// <summary>One way a worker saves, again and again, each time on what was saved before.</summary>
/// <param name="name">As the drill names it.</param>
/// <param name="family">The children it is about, as they stand.</param>
/// <param name="act">The next act, from what is known.</param>
internal sealed class SavePath(string name, IReadOnlyList<ChildVersion> family, Func<SavePath, Operation> act)
{
    public string Name { get; } = name;

    public IReadOnlyList<ChildVersion> Seen { get; private set; } = family;

    /// <summary>What the last act wrote.</summary>
    public Guid? Subject { get; private set; }

    /// <summary>How many acts were made.</summary>
    public int Number { get; private set; }

    /// <summary>Whether an act goes on from what the one before left; a removal is of new children each time.</summary>
    public bool GoesOn { get; init; } = true;

    public Operation NextAct()
    {
        Number++;
        return act(this);
    }

    public Save Next()
    {
        var operation = NextAct();
        return new Save(Name, Guid.CreateVersion7(), operation.Children, $"/api/v1/acts/{operation.Process}", "application/json", Answers(operation));
    }

    public void Saved(Acknowledged answer)
    {
        if (!GoesOn) return;
        Seen = [.. Seen.Select(seen => answer.Children.FirstOrDefault(left => left.ChildId == seen.ChildId) is { Version: > 0 } left ? left : seen)];
        Subject = answer.Subject;
    }

    // What an act is and who may do it are no answers of the asker.
    private static byte[] Answers(Operation operation)
    {
        var answers = JsonSerializer.SerializeToNode(operation, operation.GetType(), OperationContent.Json)!.AsObject();
        foreach (var own in new[] { nameof(Operation.Process), nameof(Operation.By), nameof(Operation.NamesChildren) }) answers.Remove(JsonNamingPolicy.CamelCase.ConvertName(own));
        return JsonSerializer.SerializeToUtf8Bytes(answers, OperationContent.Json);
    }
}
