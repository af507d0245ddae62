using Homeward.App.Access;
using Homeward.App.Tokens;

namespace Homeward.Web.Api;

/// <summary>Who acts in a request to the API: the owner of its token.</summary>
public sealed class Caller
{
    private (Actor Actor, OpenToken Token)? known;

    public Actor Actor => Known.Actor;

    public OpenToken Token => Known.Token;

    public bool IsKnown => known is not null;

    private (Actor Actor, OpenToken Token) Known => known ?? throw new InvalidOperationException("No token came with this request.");

    internal void Is(Actor actor, OpenToken token) => known = (actor, token);
}
