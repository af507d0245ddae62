using System.Globalization;
using Homeward.Web.Languages;

namespace Homeward.Web.Tests.Languages;

/// <summary>English in brackets, and nobody’s language: what stands without them on a page did not come through <see cref="Text"/>.</summary>
internal sealed class Bracketed() : Language("qps-ploc", "Bracketed", CultureInfo.InvariantCulture)
{
    // A label may come to the field that shows it when it has been through already.
    internal override string? Find(string english) => english is ['[', ..] ? null : $"[{english}]";
}
