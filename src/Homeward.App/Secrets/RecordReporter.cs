using System.Text;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Secrets;

/// <summary>
/// Who reported abuse or neglect of a child. It goes where nobody else reads it, its writer among them: no note, no list and no paper has it.
/// </summary>
public sealed record RecordReporter : ChildAct
{
    public override string Process => "reporter.record";

    public required DateOnly ReceivedOn { get; init; }

    public required string Name { get; init; }

    /// <summary>How to reach them.</summary>
    public string? Reach { get; init; }

    /// <summary>How they know: teacher, neighbor, doctor.</summary>
    public string? KnowsFrom { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(ReceivedOn, nameof(ReceivedOn), Said.Of("A report"));
        var words = new StringBuilder(Name);
        if (KnowsFrom is not null) words.Append('\n').Append(KnowsFrom);
        if (Reach is not null) words.Append('\n').Append(Reach);
        words.Append("\nReport of ").Append(Rules.Deadlines.Because.Day(ReceivedOn));
        KeptApart.Add(change, child, ApartKind.Reporter, words.ToString());
    }
}
