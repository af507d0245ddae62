using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Homeward.Web.Languages;

internal sealed class EnglishSentence(string sentence) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var marked = !Language.Current.IsEnglish && sentence.Length > 0;
        if (marked) writer.Write("<span lang=\"en\">");
        encoder.Encode(writer, sentence);
        if (marked) writer.Write("</span>");
    }
}
