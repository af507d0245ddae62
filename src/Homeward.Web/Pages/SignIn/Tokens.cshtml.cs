using Homeward.App.Tokens;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.SignIn;

/// <summary>A worker's own keys to the API: made, shown once, listed with their last use, and revoked.</summary>
[StepUp]
public sealed class TokensModel(ApiTokens tokens, CurrentActor current, SiteOptions site) : PageModel
{
    private static IReadOnlyList<(TokenScope Scope, string Words, string Hint)> Kinds =>
    [
        (TokenScope.Read, Languages.Text.Of("Read"), Languages.Text.Of("The cases that are open to you")),
        (TokenScope.Write, Languages.Text.Of("Write"), Languages.Text.Of("The acts you may do in them")),
        (TokenScope.Export, Languages.Text.Of("Export"), Languages.Text.Of("Every case that is open to you, as one file; each time within five minutes of your proving who you are")),
    ];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public IReadOnlyList<TokenScope> Scope { get; set; } = [];

    [BindProperty]
    public int? Days { get; set; }

    /// <summary>The new token, shown this once.</summary>
    public string? Text { get; private set; }

    public IReadOnlyList<ApiToken> Mine { get; private set; } = [];

    public IReadOnlyList<Choice> Scopes { get; } =
        [.. Kinds.Where(one => TokenScopes.Of(current.Actor).HasFlag(one.Scope)).Select(static one => new Choice(one.Scope.ToString(), one.Words, one.Hint))];

    public static string Say(TokenScope scope) => string.Join(", ", Kinds.Where(one => scope.HasFlag(one.Scope)).Select(static one => one.Words));

    public string Day(DateTimeOffset at) => Dates.Day(DateOnly.FromDateTime(Here(at).DateTime));

    public string Moment(DateTimeOffset at) => Dates.Moment(Here(at));

    public async Task OnGetAsync(CancellationToken stop) => Mine = await tokens.OfAsync(current.AccountId, stop);

    public async Task OnPostAsync(CancellationToken stop)
    {
        if (ModelState.IsValid)
        {
            var asked = new TokenAsked(Name, Scope.Aggregate(TokenScope.None, static (all, one) => all | one), Days);
            (Text, var refusals) = await tokens.MakeAsync(current.Actor, current.AccountId, asked, stop);
            foreach (var refusal in refusals) this.Refuse(refusal);
            if (Text is not null) ModelState.Clear();
        }

        Mine = await tokens.OfAsync(current.AccountId, stop);
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid token, CancellationToken stop)
    {
        if (await tokens.RevokeAsync(current.Actor, current.AccountId, token, stop)) this.Say(Languages.Text.Of("The token is revoked and opens nothing any more."));
        return LocalRedirect(Links.SignInTokens);
    }

    private DateTimeOffset Here(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, site.RealClock.LocalTimeZone);
}
