using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages;

/// <summary>Shown in place of a page that could not be; it answers any method, as the request that failed may have been a post.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    [FromRoute]
    public int Status { get; set; }

    public string? Reference => ErrorReference.Of(HttpContext);

    public string Heading => Status switch
    {
        400 => Text.Of("This form could not be read"),
        403 => Text.Of("You may not see this page"),
        404 => Text.Of("There is no such page"),
        410 => Text.Of("The file of this paper is missing or damaged"),
        413 => Text.Of("This is too large to be sent"),
        405 => Text.Of("This page takes no form"),
        _ => Text.Of("Something went wrong"),
    };

    public string Sentence => Status switch
    {
        400 => Text.Of("It may have stood open too long. Go back, load the page again and send it once more; nothing was changed."),
        403 => Text.Of("Your account does not give access to it. Ask an administrator if your work needs it."),
        404 => Text.Of("The address may be mistyped, or what it named may no longer be there."),
        410 => Text.Of("Its entry stands; the file on this site’s disk does not, and nothing of it was given out. Tell whoever runs the site: it can be brought back from a backup."),
        413 => Text.Of("Nothing was saved. Go back and attach a smaller file; what you had written is kept as a draft."),
        405 => Text.Of("Nothing was changed. Go back, load the page again and send its own form."),
        _ => Text.Of("The fault is ours and has been written down. Try again; if it stays, give the reference number to whoever looks after Homeward."),
    };
}
