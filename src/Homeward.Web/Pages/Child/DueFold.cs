using Homeward.Rules.Deadlines;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Pages.Child;

/// <summary>
/// Due dates behind a fold that grow with the years in care: the latest of them, and all when they are asked for, by an address of their own, so that they can be
/// read, printed and sent without script.
/// </summary>
/// <param name="Name">What the address calls it.</param>
/// <param name="Summary">What stands on the fold, with how many there are.</param>
/// <param name="Caption">What the list is called.</param>
/// <param name="Dues">All of them, the latest first.</param>
public sealed record DueFold(string Name, string Summary, string Caption, IReadOnlyList<DueDate> Dues)
{
    private const int Latest = 10;

    /// <summary>What is to be known of all of them.</summary>
    public string? Says { get; init; }

    public required Guid Child { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>Whether the record is read as it was known on the day.</summary>
    public required bool AsKnown { get; init; }

    /// <summary>The fold whose lines are asked for; null where none is.</summary>
    public required string? Asked { get; init; }

    public bool IsWhole => string.Equals(Asked, Name, StringComparison.OrdinalIgnoreCase);

    public DueTable Table => new(Caption, HasMore ? Dues.Take(Latest) : Dues, Day);

    public bool HasMore => !IsWhole && Dues.Count > Latest;

    public string ToLatest => Text.Of($"The latest {Latest} of {Dues.Count}.");

    public string All => Links.ChildWith(Child, Name, AsKnown ? Day : null);

    /// <summary>By the day each was met or else due, the latest first; those without a day last.</summary>
    public static IReadOnlyList<DueDate> LatestFirst(IEnumerable<DueDate> dues) => [.. dues.OrderByDescending(static due => due.SatisfiedOn ?? due.DueOn ?? DateOnly.MinValue)];
}
