using Homeward.App.Access;
using Homeward.App.Accounts;

namespace Homeward.Web.SignIn;

/// <summary>Who acts in this request: the worker of its session.</summary>
public sealed class CurrentActor
{
    private SignedIn? signedIn;

    public bool IsSignedIn => signedIn is not null;

    public Actor Actor => Known.Actor;

    public Guid AccountId => Known.Session.AccountId;

    public OpenSession Session => Known.Session;

    public string SessionId => Known.SessionId;

    private SignedIn Known => signedIn ?? throw new InvalidOperationException("Nobody is signed in to this request.");

    internal void Is(Actor actor, OpenSession session, string sessionId) => signedIn = new SignedIn(actor, session, sessionId);

    private sealed record SignedIn(Actor Actor, OpenSession Session, string SessionId);
}
