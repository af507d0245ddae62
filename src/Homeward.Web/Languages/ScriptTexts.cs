using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Homeward.Web.Languages;

/// <summary>What the scripts say, brought to them by pages that are not in English.</summary>
public static class ScriptTexts
{
    // Escapes what could end the element.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The English of each, as it stands in <c>wwwroot/js</c>; a test holds the two together.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Today",
        "Today: {0}",
        "Draft kept at {0}.",
        "The draft could not be kept just now. Your words are still here; the next try is in a few seconds.",
        "This file is larger than {0} MB. Attach a smaller copy, or its parts one by one.",
        "Drag file here or",
        "choose from folder",
        "This browser knows no passkeys.",
        "Waiting for the passkey…",
        "This device has a passkey for your account already.",
        "No passkey was given. Try again when you are ready.",
    ];

    public static IHtmlContent? ForPage() => Language.Current.IsEnglish ? null
        : new HtmlString($"<script type=\"application/json\" id=\"script-texts\">{JsonSerializer.Serialize(All.ToDictionary(static english => english, static english => Text.Of(english), StringComparer.Ordinal), Json)}</script>");
}
