using System.Text.Json.Serialization;
using Homeward.App.Ledger;

namespace Homeward.App.Operations;

/// <summary>What became of an operation.</summary>
public enum OutcomeKind
{
    Done,

    /// <summary>It said no; <see cref="Outcome.Refusals"/> says why and what to do.</summary>
    Refused,

    /// <summary>Somebody changed a child's record since the asker opened it; <see cref="Outcome.Stale"/> says which, and what the versions are now.</summary>
    Stale,

    /// <summary>The case is not open to the asker, or is not there: which of the two is not said.</summary>
    NotFound,

    /// <summary>The key was used before for something else.</summary>
    KeyReused,
}

/// <summary>The answer to an operation; the same to every repetition of its key.</summary>
public sealed record Outcome
{
    public required OutcomeKind Kind { get; init; }

    /// <summary>What was written.</summary>
    public Guid? Subject { get; init; }

    /// <summary>The children it changed or put on record, at the version it left them.</summary>
    public IReadOnlyList<ChildVersion> Children { get; init; } = [];

    /// <summary>Why it was refused; not kept with the answer, for only what was done has one.</summary>
    [JsonIgnore]
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    public IReadOnlyList<ChildVersion> Stale { get; init; } = [];
}
