using Homeward.App.Operations;

namespace Homeward.App.Due;

/// <summary>A line that was put off comes back to the list of Today before its day.</summary>
public sealed record TakeBackPutOff : Operation
{
    public override string Process => "due.take-back";

    /// <summary>The line, as the list names it.</summary>
    public required string Line { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (ChildIds is not [var child])
        {
            change.Refuse("Say which child it is about.", nameof(Children));
            return;
        }

        var standing = await PutOffs.StandingAsync(change.Db, child, Line, change.Today, stop);
        if (standing.Count == 0)
        {
            change.Refuse("This is not put off any more. Look at the list again.", nameof(Line));
            return;
        }

        foreach (var put in standing)
            change.AddRow(new PutOffTakenBack { PutOffId = put.Id, ChildId = child, At = change.Now, By = change.By }, $"{nameof(PutOffTakenBack)}:{put.Id:N}");
        change.Subject = standing[0].Id;
    }
}
