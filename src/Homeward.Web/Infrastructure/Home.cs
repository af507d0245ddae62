using Homeward.App.Access;

namespace Homeward.Web.Infrastructure;

/// <summary>Where somebody's day begins.</summary>
public static class Home
{
    /// <summary>An administrator reads no case, so theirs is the people.</summary>
    public static string Of(Role role) => role is Role.Administrator ? Links.People : Links.Today;
}
