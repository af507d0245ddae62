using System.Globalization;
using Homeward.App;
using Homeward.App.Drafts;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Papers;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace Homeward.Web.Acts;

/// <summary>
/// The one pattern of a form that changes the record: a key made with the page, the versions it was based on, a draft that survives, what others changed in the
/// meantime, and after it the due list's answer. A page says what it shows, how its answers become an operation, and where to go then.
/// </summary>
public abstract class ActPage(Acting acting) : PageModel
{
    /// <summary>Made with the page: sent again, it changes nothing again.</summary>
    [BindProperty]
    public Guid Key { get; set; }

    /// <summary>The children and versions the page shows, as <see cref="ChildVersion"/> writes them.</summary>
    [BindProperty]
    public string? BasedOn { get; set; }

    /// <summary>The file that came with the form, on a page that takes one.</summary>
    [BindProperty]
    public IFormFile? Paper { get; set; }

    /// <summary>The file that came with it before, where the form has come back.</summary>
    [BindProperty]
    public Guid? Received { get; set; }

    /// <summary>The file as it was received; null where none was sent, or it was refused.</summary>
    public ReceivedFile? Sent { get; private set; }

    /// <summary>Whether the form carries a file.</summary>
    public virtual bool TakesFile => false;

    /// <summary>Whether what is being written is kept; not where it is to be kept apart.</summary>
    public virtual bool KeepsDraft => true;

    /// <summary>What others did since the page was opened, where that kept the act from being saved.</summary>
    public IReadOnlyList<LedgerEntry> Since { get; private set; } = [];

    /// <summary>When the draft that fills the form was kept; null where it is filled by nothing.</summary>
    public string? DraftFrom { get; private set; }

    public DateOnly Today => Acting.Clock.Today();

    protected Acting Acting => acting;

    protected IReadOnlyList<ChildVersion> Seen =>
        [.. (BasedOn ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ChildVersion.Read).OfType<ChildVersion>()];

    private string Address => Request.Path.Value!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        // What was written is bound before the page opens, as it is when the form is sent.
        var draft = await acting.Drafts.OfAsync(acting.Actor, Address, stop);
        if (draft is not null) await BindAsync(draft);
        if (!await OpenAsync(stop)) return NotFound();
        await FindAsync(stop);
        Key = Guid.CreateVersion7();
        BasedOn = string.Join(' ', Shown);
        if (draft is null) Prefill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop)) return NotFound();
        await ReceiveAsync(stop);
        var operation = Read();
        if (!ModelState.IsValid || operation is null) return Page();
        var (outcome, answer) = await acting.RunAsync(Key, operation, stop);
        switch (outcome.Kind)
        {
            case OutcomeKind.Done:
                await acting.Drafts.DropAsync(acting.Actor, Address, stop);
                this.Say(string.Join(' ', [Done(operation, outcome), .. DueWords.Of(answer)]));
                return LocalRedirect(Next(outcome));
            case OutcomeKind.Refused:
                foreach (var refusal in outcome.Refusals) this.Refuse(FieldOf(refusal.Field), refusal.Sentence);
                return Page();
            case OutcomeKind.Stale:
                await ShowChangesAsync(operation, outcome, stop);
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            case OutcomeKind.KeyReused:
                Set(nameof(Key), Key = Guid.CreateVersion7());
                ModelState.AddModelError(string.Empty, Text.Of("This form was saved before with other answers. Look at the record; if this is something more, save again."));
                return Page();
            default:
                return NotFound();
        }
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop)) return NotFound();
        await acting.Drafts.DropAsync(acting.Actor, Address, stop);
        return LocalRedirect(Address);
    }

    /// <summary>The children the page shows, at their versions.</summary>
    protected abstract IReadOnlyList<ChildVersion> Shown { get; }

    /// <summary>Opens what the page is about and reads what it offers to choose; false where it is not open to the actor.</summary>
    protected abstract Task<bool> OpenAsync(CancellationToken stop);

    /// <summary>The operation the answers ask for; null, with what is wrong in ModelState, when they cannot be one.</summary>
    protected abstract Operation? Read();

    /// <summary>One sentence about what was done.</summary>
    protected abstract string Done(Operation operation, Outcome outcome);

    /// <summary>Where to go then: an address of this site.</summary>
    protected abstract string Next(Outcome outcome);

    /// <summary>The form's field for a property of the operation, where it has another name.</summary>
    protected virtual string FieldOf(string? property) => property ?? string.Empty;

    /// <summary>Fills the form with what stands, where the act changes it.</summary>
    protected virtual void Prefill()
    {
    }

    /// <summary>Shows a value in a field, where the form reads it from ModelState.</summary>
    protected void Set(string field, object? value) =>
        ModelState.SetModelValue(field, new ValueProviderResult(Convert.ToString(value, CultureInfo.InvariantCulture)));

    /// <summary>Takes the file in before the answers are read, so that it need not be chosen again where an answer is wrong.</summary>
    protected async Task ReceiveAsync(CancellationToken stop)
    {
        if (!TakesFile) return;
        if (Paper is null)
        {
            await FindAsync(stop);
            return;
        }

        await using var content = Paper.OpenReadStream();
        (Sent, var refusal) = await acting.Receiving.ReceiveAsync(acting.Actor, Key, Paper.FileName, content, stop);
        if (refusal is not null) this.Refuse(nameof(Paper), refusal);
        Received = Sent?.Id;
    }

    private async Task FindAsync(CancellationToken stop)
    {
        if (TakesFile && Received is { } before) Sent = await acting.Receiving.FindAsync(acting.Actor, before, stop);
        Received = Sent?.Id;
    }

    private async Task BindAsync(Draft draft)
    {
        var answers = DraftStore.Read(draft).ToDictionary(static answer => answer.Key, static answer => new StringValues(answer.Value), StringComparer.Ordinal);
        DraftFrom = Dates.Moment(TimeZoneInfo.ConvertTime(draft.SavedAt, acting.Clock.LocalTimeZone));
        await acting.Binder.BindAsync(this, new FormCollection(answers));
        ModelState.Clear();
        foreach (var (field, answer) in answers) ModelState.SetModelValue(field, answer.ToArray(), answer.ToString());
    }

    private async Task ShowChangesAsync(Operation operation, Outcome outcome, CancellationToken stop)
    {
        var since = new List<LedgerEntry>();
        foreach (var seen in operation.Children.Where(seen => outcome.Stale.Any(now => now.ChildId == seen.ChildId)))
            since.AddRange(await ChangesSince.OfAsync(acting.Db, seen, stop));
        Since = since;
        var now = operation.Children.Select(seen => outcome.Stale.FirstOrDefault(stale => stale.ChildId == seen.ChildId) is { Version: > 0 } later ? later : seen);
        Set(nameof(BasedOn), BasedOn = string.Join(' ', now));
    }
}
