using System.Globalization;
using Homeward.App.Accounts;

namespace Homeward.Web.SignIn;

/// <summary>What an agency may set about accounts.</summary>
internal static class AccountSettings
{
    private const string DaysVariable = "HOMEWARD_UNUSED_ACCOUNT_DAYS";

    public static UnusedDays FromEnvironment() => Of(Environment.GetEnvironmentVariable(DaysVariable));

    /// <summary>What is no number of days from 1 to the most that can be set counts for nothing.</summary>
    internal static UnusedDays Of(string? days) =>
        int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var set) && set is >= 1 and <= UnusedDays.Most ? new UnusedDays { Count = set } : new UnusedDays();
}
