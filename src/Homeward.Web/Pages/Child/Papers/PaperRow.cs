using System.Globalization;
using Homeward.App.Access;
using Homeward.App.Papers;
using Homeward.App.Papers.Reading;

namespace Homeward.Web.Pages.Child.Papers;

/// <summary>One paper in the list, with what the one who looks may do with it.</summary>
public sealed record PaperRow(PaperLine Line, IndexModel Page)
{
    private const long Kilobyte = 1024;

    public CaseDocument Document => Line.Document;

    public DocumentWithdrawal? Withdrawal => Line.Withdrawal;

    public bool Opens => Withdrawal is null || DocumentAccess.OpensWithdrawn(Page.Role);

    public bool OpensOriginal => Opens && Document.Form.IsPicture() && DocumentAccess.OpensOriginals(Page.Role);

    // One that came with a record that was put to this one belongs to that record.
    public bool MayWithdraw => Withdrawal is null && Page.MayWithdraw && Document.ChildId == Page.ChildId;

    /// <summary>What the search finds it by; null where it is all of its text.</summary>
    public string? Searched => Line switch
    {
        { Withdrawal: not null } => null,
        { Text: null } => Text.Of("Its text is being read for the search; until then it is found by its title."),
        { Text: PaperOutcome.Closed } => Text.Of("Its text is not searched, because it opens with a fresh proof only; it is found by its title."),
        { Text: PaperOutcome.Nothing } => Text.Of("No text could be read from this paper; it is found by its title."),
        { Cut: true } => Text.Of("It is found by its title and the first part of its text; the rest was not read."),
        _ => null,
    };

    public string? About => Document.AboutId is { } about ? Page.About.GetValueOrDefault(about) : null;

    public string Size => Document.Length < Kilobyte * Kilobyte
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Document.Length / Kilobyte):N0} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{Document.Length / (double)(Kilobyte * Kilobyte):N1} MB");
}
