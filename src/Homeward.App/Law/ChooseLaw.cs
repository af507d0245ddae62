using Homeward.App.Operations;
using Homeward.Rules.Rulebooks;

namespace Homeward.App.Law;

/// <summary>The agency says under which law it works: federal law, and that of its state.</summary>
public sealed record ChooseLaw : AgencyOperation
{
    public override string Process => "law.choose";

    /// <summary>The name of the book: "us", "us+wa".</summary>
    public required string Book { get; init; }

    public override Task DecideAsync(Change change, CancellationToken stop)
    {
        if (RulebookShelf.Named(Book) is not { } book)
        {
            change.Refuse($"There is no law by the name “{Book}”. Choose one of: {string.Join(", ", RulebookShelf.Names)}.", nameof(Book));
            return Task.CompletedTask;
        }

        var row = new LawBook { Id = Guid.CreateVersion7(), Book = book.Id, At = change.Now, By = change.By };
        change.AddRow(row, $"{nameof(LawBook)}:{book.Id}");
        change.Subject = row.Id;
        return Task.CompletedTask;
    }
}
