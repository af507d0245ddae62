using System.Text;
using Homeward.App.Access;
using Homeward.App.Papers;
using Homeward.Web.Tests.Papers;

namespace Homeward.Web.Tests.Access;

/// <summary>The papers of a child in a state: a picture, and letters with a canary inside, two of them under a label.</summary>
internal static class AccessPapers
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<IReadOnlyList<CaseDocument>> OfAsync(DocumentStore store, CaseState state, string name, Func<byte, Guid> id, Guid writer)
    {
        var letter = new CaseDocument
        {
            Id = id(15), ChildId = id(0), Kind = DocumentKind.Letter, Title = "A letter", Sha256 = string.Empty, Length = 0, Form = FileForm.Pdf, FileName = "letter.pdf",
            WriterId = writer, RecordedAt = DateTimeOffset.UnixEpoch, RecordedBy = "intake", Source = "intake",
        };
        var picture = letter with { Id = id(8), Kind = DocumentKind.Photo, Title = $"Picture of {name}", Form = FileForm.Png, FileName = $"{name}.png" };
        return
        [
            await KeptAsync(store, picture, Pictures.Png()),
            await KeptAsync(store, letter, Pictures.Letter(Line("letter"))),
            await KeptAsync(store, letter with { Id = id(16), Form = FileForm.Text, FileName = "letter.txt" }, Encoding.UTF8.GetBytes(Line("sheet"))),
            await KeptAsync(store, letter with { Id = id(17), Label = DocumentLabel.Hiv }, Pictures.Letter(Line("labelled"))),
            await KeptAsync(store, letter with { Id = id(18), Label = DocumentLabel.SocialSecurityNumber }, Pictures.Letter(Line("proved"))),
        ];

        string Line(string kind) => $"The otter {Canaries.Of(kind, state)} came.";
    }

    private static async Task<CaseDocument> KeptAsync(DocumentStore store, CaseDocument paper, byte[] content)
    {
        using var file = new MemoryStream(content);
        var sha256 = await DocumentStore.HashAsync(file, Stop);
        await store.KeepAsync(sha256, file, Stop);
        return paper with { Sha256 = sha256, Length = content.Length };
    }
}
