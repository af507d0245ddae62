using Homeward.App.Due;
using Homeward.Rules.Deadlines;

namespace Homeward.Web.Pages.Child;

/// <summary>Due dates to list, under a caption, as of a day.</summary>
public sealed record DueTable(string Caption, IEnumerable<DueDate> Dues, DateOnly Day)
{
    /// <summary>The later lines of duties that both laws know, for the reason of the other law where a line stands for both.</summary>
    public IReadOnlyList<DueDate> Later { get; init; } = [];

    /// <summary>The child, where lines can be put off by who looks; null where not.</summary>
    public Guid? PutOffOf { get; init; }

    /// <summary>What is put off, by the name of the line.</summary>
    public IReadOnlyDictionary<string, DuePutOff> PutOff { get; init; } = new Dictionary<string, DuePutOff>(StringComparer.Ordinal);
}
