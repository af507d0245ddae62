using Homeward.App.Operations;

namespace Homeward.App.Tests.Durability;

/// <summary>Somebody who adds a mark to what they read; who is late is told, keeps the mark, reads again and saves again.</summary>
internal sealed class Editor(EditedRecord record, string mark, bool editsNote)
{
    private Opened? seen;

    public string Mark { get; } = mark;

    public bool EditsNote { get; } = editsNote;

    public bool IsDone { get; private set; }

    /// <summary>How often somebody else was first.</summary>
    public int Late { get; private set; }

    public async Task StepAsync()
    {
        if (seen is null)
        {
            seen = await record.OpenAsync();
            return;
        }

        var outcome = EditsNote ? await record.SaveNoteAsync(seen, $"{seen.Text} {Mark}") : await record.SaveHomeAsync(seen, $"{seen.HomeName} {Mark}");
        if (outcome.Kind is OutcomeKind.Stale)
        {
            Assert.True(Assert.Single(outcome.Stale).Version > seen.Version.Version);
            seen = null;
            Late++;
            return;
        }

        Assert.Equal(OutcomeKind.Done, outcome.Kind);
        IsDone = true;
    }

    public async Task ToTheEndAsync()
    {
        while (!IsDone) await StepAsync();
    }
}
