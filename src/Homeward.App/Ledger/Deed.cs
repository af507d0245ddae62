using System.Globalization;
using System.Text.Json.Serialization;
using Homeward.App.Access;

namespace Homeward.App.Ledger;

/// <summary>A change of the record to be written down.</summary>
public sealed record Deed
{
    public required DateTimeOffset At { get; init; }

    /// <summary>Null where no person did it; then <see cref="By"/> names what did.</summary>
    public Actor? Actor { get; init; }

    public string? By { get; init; }

    public required string Process { get; init; }

    public string? Reason { get; init; }

    public IReadOnlyList<ChildVersion> Children { get; init; } = [];

    public IReadOnlyList<string> Records { get; init; } = [];
}

/// <summary>A child and a version of its record.</summary>
// Without it a version that was left out would be read as the first.
[method: JsonConstructor]
public readonly record struct ChildVersion(Guid ChildId, long Version)
{
    public override string ToString() => FormattableString.Invariant($"{ChildId:N}@{Version}");

    /// <summary>What <see cref="ToString"/> wrote; null for anything else.</summary>
    public static ChildVersion? Read(string text) =>
        text.Split('@') is [var id, var version]
        && Guid.TryParseExact(id, "N", out var child)
        && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ChildVersion(child, number)
            : null;
}
