using System.Text.Json;
using Homeward.App.Corrections;
using Homeward.App.Ledger;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Durability;

/// <summary>A child's record with two things to edit: a note, and the name of a home.</summary>
internal sealed class EditedRecord(Casework work, Guid child)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<EditedRecord> BeginAsync(Casework work)
    {
        var child = await work.WithAsync(Cases.InCare(Guid.NewGuid()));
        var begun = await work.DoAsync(new AddNote { Kind = NoteKind.Contact, Text = "Begun." }, child);
        Assert.Equal(OutcomeKind.Done, begun.Kind);
        return new EditedRecord(work, child);
    }

    /// <summary>The record as somebody opens it.</summary>
    public async Task<Opened> OpenAsync()
    {
        await using var db = work.Database.Open();
        // Of one moment, as a page reads it.
        await using var transaction = await db.Database.BeginTransactionAsync(db.Database.IsNpgsql() ? System.Data.IsolationLevel.RepeatableRead : System.Data.IsolationLevel.Serializable, Stop);
        var version = await db.Children.Where(known => known.Id == child).Select(static known => known.Version).SingleAsync(Stop);
        var note = await db.CaseNotes.AsNoTracking().SingleAsync(note => note.ChildId == child && !db.CaseNotes.Any(later => later.Supersedes == note.Id), Stop);
        var home = await db.Set<Placement>().AsNoTracking().SingleAsync(
            placement => EF.Property<Guid>(placement, "ChildId") == child && !db.Set<Placement>().Any(later => later.Supersedes == placement.Id), Stop);
        return new Opened(new ChildVersion(child, version), note.Id, note.Text, home.Id, home.Provider ?? "Home");
    }

    public Task<Outcome> SaveNoteAsync(Opened seen, string text) =>
        SaveAsync(new AmendNote { Children = [seen.Version], NoteId = seen.Note, Amendment = NoteAmendment.Correction, Reason = "More is known.", Text = text });

    public Task<Outcome> SaveHomeAsync(Opened seen, string name) => SaveAsync(new CorrectFact
    {
        Children = [seen.Version], FactId = seen.Home, Reason = "The name was not whole.", Answers = JsonSerializer.SerializeToElement(new { provider = name }),
    });

    /// <summary>Every edit is in what stands, and once.</summary>
    public async Task AssertHoldsAsync(IReadOnlyList<Editor> editors)
    {
        var stands = await OpenAsync();
        foreach (var editor in editors)
        {
            var text = editor.EditsNote ? stands.Text : stands.HomeName;
            Assert.True(text.Split(editor.Mark).Length == 2, $"The edit {editor.Mark} is not in “{text}” once.");
        }
    }

    private Task<Outcome> SaveAsync(Operation act) => work.Office.RunAsync(Office.Keisha, act);
}

/// <summary>What somebody has in front of them.</summary>
internal sealed record Opened(ChildVersion Version, Guid Note, string Text, Guid Home, string HomeName);
