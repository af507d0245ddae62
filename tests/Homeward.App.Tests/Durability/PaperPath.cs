using System.Globalization;
using System.Text;
using Homeward.App.Ledger;

namespace Homeward.App.Tests.Durability;

/// <summary>A letter is attached by the form of its page, file and all, another each time.</summary>
internal sealed class PaperPath(ChildVersion child)
{
    private (string Cookie, string Field)? form;
    private ChildVersion seen = child;
    private int number;

    public async Task<Save> NextAsync(Sender sender, CancellationToken stop)
    {
        var address = $"/child/{seen.ChildId}/papers/attach";
        var (cookie, field) = form ??= await sender.FormAsync(address, stop);
        number++;
        var key = Guid.CreateVersion7();
        using var content = new MultipartFormDataContent();
        Add("form", field);
        Add("Key", key.ToString("N"));
        Add("BasedOn", seen.ToString());
        Add("Kind", "Letter");
        Add("Title", string.Create(CultureInfo.InvariantCulture, $"Letter {number} of the school"));
        var letter = new ByteArrayContent(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"Letter {number}: she reads well. "), 4000))));
        content.Add(letter, "Paper", "letter.txt");
        return new Save(SavePaths.Paper, key, [seen], address, content.Headers.ContentType!.ToString(), await content.ReadAsByteArrayAsync(stop)) { FormCookie = cookie };

        void Add(string name, string value) => content.Add(new StringContent(value), name);
    }

    public void Saved(Acknowledged answer) => seen = answer.Children[0];
}
