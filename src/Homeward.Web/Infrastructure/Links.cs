using System.Text.Encodings.Web;
using Homeward.Web.Papers;
using Microsoft.AspNetCore.Html;

namespace Homeward.Web.Infrastructure;

/// <summary>Every address of the site in one place, written as a plain href: lists with hundreds of links stay cheap.</summary>
public static class Links
{
    public const string Today = "/today";
    public const string Caseload = "/caseload";
    public const string Import = "/import";
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string FirstSignIn = "/sign-in/first";
    public const string SignInCode = "/sign-in/code";
    public const string SignInJoin = "/sign-in/join";
    public const string SignInSetUp = "/sign-in/set-up";
    public const string SignInProve = "/sign-in/prove";
    public const string SignInMine = "/sign-in/mine";
    public const string SignInCodes = "/sign-in/codes";
    public const string SignInTokens = "/sign-in/tokens";
    public const string Api = "/api/v1";
    public const string SignInRefused = "/sign-in?refused=provider";
    public const string SignInUnused = "/sign-in?refused=unused";
    public const string SignInDown = "/sign-in?refused=down";
    public const string ProviderAsk = "/sign-in/provider";
    public const string ProviderProve = "/sign-in/provider/prove";
    public const string ProviderBack = "/sign-in/provider/back";
    public const string ProviderSignedOut = "/sign-in/provider/signed-out";
    public const string ProviderLogout = "/sign-in/provider/logout";
    public const string PasskeyAsk = "/sign-in/passkey/ask";
    public const string PasskeyMake = "/sign-in/passkey/make";
    public const string People = "/agency/people";
    public const string NewPerson = "/agency/people/new";
    public const string Law = "/agency/law";
    public const string LawCoverage = "/agency/law/coverage";
    public const string LawReadings = "/agency/law/readings";
    public const string LawChoose = "/agency/law/choose";
    public const string Digest = "/digest";
    public const string Calendar = "/calendar";
    public const string CalendarRoute = "/calendar/{key}.ics";
    public const string Gallery = "/gallery";
    public const string Draft = "/draft";
    public const string Removal = "/removal";
    public const string OpenACase = "/open-a-case";
    public const string OpenedCases = "/opened-cases";
    public const string SealedCases = "/sealed-cases";
    public const string Search = "/search";
    public const string Language = "/language";

    public static string SignInAndBack(string back) => $"{SignIn}?back={Uri.EscapeDataString(back)}";

    public static string ProveAndBack(string back) => $"{SignInProve}?back={Uri.EscapeDataString(back)}";

    public static string Person(Guid workerId) => $"/agency/people/{workerId:N}";

    public static string CalendarOf(string key) => $"/calendar/{key}.ics";

    public static string LawRule(string id, int number) => $"/agency/law/rule/{Uri.EscapeDataString(id)}/{number}";

    public static string LawReading(string name) => $"/agency/law/reading/{Uri.EscapeDataString(name)}";

    public static string LawChange(Guid id) => $"/agency/law/change/{id:N}";

    public static string LawMoved(Guid id) => $"/agency/law/change/{id:N}?handler=Moved";

    public static string LawWithdraw(Guid id) => $"/agency/law/change/{id:N}/withdraw";

    public static string OwnHousehold(Guid workerId) => $"/agency/people/{workerId:N}/household";

    public static string Child(Guid id) => $"/child/{id:N}";

    public static string Child(Guid id, string section) => $"/child/{id:N}#{section}";

    /// <summary>A page under a child's address: an act, or a part of the record.</summary>
    public static string OfChild(Guid id, string page) => $"/child/{id:N}/{page}";

    /// <summary>The form that puts a line of a child's list off.</summary>
    public static string PutOff(Guid childId, string line) => OfChild(childId, $"put-off/{line}");

    public static string TakeBack(Guid childId, string line) => PutOff(childId, line) + "/take-back";

    public static string Papers(Guid childId) => OfChild(childId, "papers");

    /// <summary>The file of a paper.</summary>
    public static string Paper(Guid childId, Guid paper, PaperWay way) => OfChild(childId, $"papers/{paper:N}/{(way switch { PaperWay.Shown => "view", PaperWay.Original => "original", _ => "file" })}");

    /// <summary>A child's page with all lines of a fold, opened there; as it was known on a day, or as it stands. For a link.</summary>
    public static string ChildWith(Guid id, string fold, DateOnly? knownOn) =>
        $"/child/{id:N}?all={fold}{(knownOn is { } day ? $"&amp;known-on={Dates.Machine(day)}" : null)}#{fold}";

    public static string ChildAsKnownOn(Guid id, DateOnly day) => $"/child/{id:N}?known-on={Dates.Machine(day)}";

    /// <summary>A link whose words are data: they are encoded, the address must come from this class.</summary>
    public static IHtmlContent Link(string href, string words) => new PlainLink(href, words);

    private sealed class PlainLink(string href, string words) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            writer.Write("<a class=\"usa-link\" href=\"");
            writer.Write(href);
            writer.Write("\">");
            encoder.Encode(writer, words);
            writer.Write("</a>");
        }
    }
}
