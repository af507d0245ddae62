using Homeward.Rules.Facts;

namespace Homeward.App.Exchange.CaseFile;

/// <summary>One child of a file: every version of every fact, and the ids the file names them by.</summary>
/// <param name="Path">Where the case stands in the file.</param>
/// <param name="Facts">Every version.</param>
/// <param name="Ids">The file's own words for the identifiers in the facts.</param>
public sealed record CaseFileCase(string Path, IReadOnlyList<Fact> Facts, CaseFileIds Ids)
{
    public CaseHistory History => new(Facts);

    /// <summary>What the child is called: the latest name recorded, else where the case stands.</summary>
    public string Name => Facts.OfType<Child>().OrderBy(static child => child.RecordedAt).LastOrDefault(static child => child.Name is not null)?.Name ?? Path;
}
