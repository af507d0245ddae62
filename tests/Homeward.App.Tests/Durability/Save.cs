using Homeward.App.Ledger;

namespace Homeward.App.Tests.Durability;

/// <summary>An act on its way to the site, byte for byte: sent again, it is the same act.</summary>
/// <param name="Path">The save path it belongs to.</param>
/// <param name="Key">The key it is known by.</param>
/// <param name="Seen">What it was based on.</param>
/// <param name="Address">Where it is sent.</param>
/// <param name="ContentType">What its body is.</param>
/// <param name="Body">All of it.</param>
internal sealed record Save(string Path, Guid Key, IReadOnlyList<ChildVersion> Seen, string Address, string ContentType, byte[] Body)
{
    /// <summary>What the browser keeps for forms; null where it is sent to the API.</summary>
    public string? FormCookie { get; init; }
}

/// <summary>That an act was done, as its sender was told.</summary>
/// <param name="Subject">What was written; null where the answer does not say.</param>
/// <param name="Children">The children at the versions it left them.</param>
internal sealed record Acknowledged(Guid? Subject, IReadOnlyList<ChildVersion> Children);
