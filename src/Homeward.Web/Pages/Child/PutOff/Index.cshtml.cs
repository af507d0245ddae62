using Homeward.App.Alerts;
using Homeward.App.Due;
using Homeward.App.Law;
using Homeward.App.Operations;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Child.PutOff;

/// <summary>Puts one line of a child's list off, with a reason and a day.</summary>
public sealed class IndexModel(Acting acting, AgencyLaw law) : ChildActPage(acting)
{
    [FromRoute(Name = "line")]
    public string Line { get; set; } = string.Empty;

    [BindProperty]
    public DateEntry Until { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The line; null where it is no longer on the list.</summary>
    public DueItem? Item { get; private set; }

    /// <summary>Why it cannot be put off at all any more; null where it can.</summary>
    public string? TooLate =>
        Item is null ? Text.Of("This is no longer on the list: it was met, or its day has changed.")
        : Escalation.PutOffThrough(law.Book.Named(Item.Rule), Item.DueOn!.Value, Item.Status, law.Book.SettingsOn(Today)) is ({ } last, var sentence) && Today > last ? Text.Told(sentence!)
        : null;

    protected override Type Asks => typeof(PutOffDue);

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await base.OpenAsync(stop)) return false;
        var owed = await Acting.Db.DueItems.AsNoTracking().Where(item => item.ChildId == ChildId && item.Owed && item.DueOn != null).ToListAsync(stop);
        Item = owed.Find(item => string.Equals(LineName.Of(item), Line, StringComparison.Ordinal));
        return true;
    }

    protected override Operation? Read()
    {
        var until = Until.Read(Text.Of("the day"), out var refusal);
        if (refusal is not null) ModelState.AddModelError(nameof(Until), refusal);
        if (string.IsNullOrWhiteSpace(Reason)) ModelState.AddModelError(nameof(Reason), Text.Of("Say why it is put off."));
        return until is { } day && ModelState.IsValid ? new PutOffDue { Children = Seen, Line = Line, Until = day, Reason = Reason!.Trim() } : null;
    }

    protected override string Done(Operation operation, Outcome outcome) => Text.Of($"Put off until {Dates.Day(((PutOffDue)operation).Until)}.");
}
