using Homeward.App;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Gallery;

/// <summary>Every component in every state, for those who build pages; part of the demo only.</summary>
public sealed class IndexModel(SiteOptions site, TimeProvider clock) : PageModel
{
    public static IReadOnlyList<Choice> Settings { get; } =
    [
        new("kin", "Kin, licensed"),
        new("foster", "Foster family home"),
        new("group", "Group home", "Twelve beds or fewer"),
        new("unknown", "Not known yet"),
    ];

    public DateOnly Today => clock.Today();

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public DateEntry Seen { get; set; } = new();

    [BindProperty]
    public string? Setting { get; set; }

    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!site.Demo) context.Result = NotFound();
    }

    public IActionResult OnPost()
    {
        if (string.IsNullOrWhiteSpace(Note)) ModelState.AddModelError(nameof(Note), Text.Of("Write what was seen."));
        if (Seen.Read(Text.Of("the visit"), out var refusal) is null) ModelState.AddModelError(nameof(Seen), refusal!);
        if (Setting is null) ModelState.AddModelError(nameof(Setting), Text.Of("Choose where the child lives."));
        if (!ModelState.IsValid) return Page();
        this.Say(Text.Of("The visit would be written down now; the gallery keeps nothing."));
        return LocalRedirect(Links.Gallery);
    }
}
