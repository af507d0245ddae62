using System.Globalization;
using Homeward.App.Access;
using Homeward.App.Papers;

namespace Homeward.Web.Pages.Child.Papers;

/// <summary>One paper in the list, with what the one who looks may do with it.</summary>
public sealed record PaperRow(PaperLine Line, IndexModel Page)
{
    private const long Kilobyte = 1024;

    public CaseDocument Document => Line.Document;

    public DocumentWithdrawal? Withdrawal => Line.Withdrawal;

    public bool Opens => Withdrawal is null || DocumentAccess.OpensWithdrawn(Page.Role);

    public bool OpensOriginal => Opens && Document.Form.IsPicture() && DocumentAccess.OpensOriginals(Page.Role);

    public bool MayWithdraw => Withdrawal is null && Page.MayWithdraw;

    public string? About => Document.AboutId is { } about ? Page.About.GetValueOrDefault(about) : null;

    public string Size => Document.Length < Kilobyte * Kilobyte
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Document.Length / Kilobyte):N0} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{Document.Length / (double)(Kilobyte * Kilobyte):N1} MB");
}
