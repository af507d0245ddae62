using System.Text.Encodings.Web;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Html;

namespace Homeward.Web.Usa;

/// <summary>The lines of the error summary. It stands above the fields, so it is put in their order when the page is written, after all of them are made.</summary>
internal sealed class ErrorLines(HttpContext context, IReadOnlyList<(string Field, string Error)> errors) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (field, error) in errors.OrderBy(error => FieldOrder.Of(context, error.Field)))
        {
            var leads = FieldOrder.Has(context, field);
            writer.Write("<li>");
            if (leads)
            {
                writer.Write("<a class=\"usa-link\" href=\"#");
                encoder.Encode(writer, FieldId.Of(field));
                writer.Write("\">");
            }

            Refused.Show(context, error).WriteTo(writer, encoder);
            writer.Write(leads ? "</a></li>" : "</li>");
        }
    }
}
