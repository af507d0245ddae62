using Homeward.App.Access;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Homeward.Web.Acts;

/// <summary>The roles a page is for; to all others it is not there. Which cases it shows is a second question, <see cref="CaseAccess"/>'s.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToAttribute(params Role[] roles) : Attribute, IAuthorizationFilter
{
    public IReadOnlyList<Role> Roles => roles;

    /// <summary>True where it is for the agency's own staff, and not for those who work for it under contract.</summary>
    public bool OwnStaff { get; init; }

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var current = context.HttpContext.RequestServices.GetRequiredService<CurrentActor>();
        // Who is not signed in is sent to the sign-in by the fallback policy.
        if (!current.IsSignedIn) return;
        var isFor = roles.Contains(current.Actor.Role) && (!OwnStaff || current.Actor.ContractAgency is null);
        if (!isFor) context.Result = new NotFoundResult();
    }
}
