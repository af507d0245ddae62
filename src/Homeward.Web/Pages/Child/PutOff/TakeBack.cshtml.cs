using Homeward.App.Due;
using Homeward.App.Operations;
using Homeward.Web.Acts;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Child.PutOff;

/// <summary>Puts a line that was put off back on the list before its day.</summary>
public sealed class TakeBackModel(Acting acting) : ChildActPage(acting)
{
    [FromRoute(Name = "line")]
    public string Line { get; set; } = string.Empty;

    /// <summary>Until when it is put off, and why; null where it is not any more.</summary>
    public DuePutOff? Put { get; private set; }

    protected override Type Asks => typeof(TakeBackPutOff);

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await base.OpenAsync(stop)) return false;
        Put = await PutOffs.StandingAsync(Acting.Db, ChildId, Line, Today, stop) is [var longest, ..] ? longest : null;
        return true;
    }

    protected override Operation Read() => new TakeBackPutOff { Children = Seen, Line = Line };

    protected override string Done(Operation operation, Outcome outcome) => Text.Of("It is on the list of Today again.");
}
