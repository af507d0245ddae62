using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.SignIn;

/// <summary>What the script asks before it turns to the browser's passkeys; the answers come back in a form.</summary>
public static class PasskeyQuestions
{
    public static void MapPasskeyQuestions(this IEndpointRouteBuilder site)
    {
        site.MapPost(Links.PasskeyAsk, static async (HttpContext context, Passkeys passkeys, CurrentActor current, HomewardDb db) =>
        {
            var account = current.IsSignedIn ? await OfAsync(db, current.AccountId, context.RequestAborted) : null;
            return Results.Content(await passkeys.AskAsync(context, account), "application/json");
        }).AllowAnonymous();
        site.MapPost(Links.PasskeyMake, static async (HttpContext context, Passkeys passkeys, Steps steps, CurrentActor current, HomewardDb db) =>
        {
            if (steps.Read<SetUpStep>(context) is { } step && !current.IsSignedIn)
                return Results.Content(await passkeys.AskForNewAsync(context, step.AccountId, step.UserName, step.FirstName ?? step.UserName), "application/json");
            if (!current.IsSignedIn || await OfAsync(db, current.AccountId, context.RequestAborted) is not { } account) return Results.NotFound();
            return Results.Content(await passkeys.AskForNewAsync(context, account.Id, account.UserName, current.Actor.Name), "application/json");
        }).AllowAnonymous();
    }

    private static Task<Account?> OfAsync(HomewardDb db, Guid id, CancellationToken stop) =>
        db.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.Id == id, stop);
}
