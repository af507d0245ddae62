using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Exchange.Afcars;
using Homeward.App.Law;
using Homeward.Web.Acts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Import;

/// <summary>For those who oversee: a file changes children of every caseload, and whoever takes it in must see them. Takes in a federal file and says what became of it; the same operation as on the command line.</summary>
[OpenTo(Role.Supervisor, OwnStaff = true)]
[RequestSizeLimit(LargestFile)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestFile)]
public sealed class IndexModel(Database database, AgencyLaw law, TimeProvider clock) : PageModel
{
    private const long LargestFile = 2L * 1024 * 1024 * 1024;

    [BindProperty]
    public IFormFile? FederalFile { get; set; }

    public ImportReport? Report { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (FederalFile is null || FederalFile.Length == 0)
        {
            ModelState.AddModelError(nameof(FederalFile), Text.Of("Choose the AFCARS out-of-home care file to take in; it ends in .xml."));
            return Page();
        }

        await using var content = FederalFile.OpenReadStream();
        var name = Path.GetFileName(FederalFile.FileName);
        var report = await new ImportOperation(database, law.Book, clock).RunAsync(new ImportRequest(name, content, User.Identity!.Name!), stop);
        if (report.FileRefusal is { } why) ModelState.AddModelError(nameof(FederalFile), Text.Of($"{why} Nothing was taken in."));
        else Report = report;
        return Page();
    }
}
