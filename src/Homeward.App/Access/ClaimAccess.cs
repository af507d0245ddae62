namespace Homeward.App.Access;

/// <summary>Who reads the title IV-E months of a case that is open to them: those who answer for the claim and for the findings it rests on.</summary>
public static class ClaimAccess
{
    private static readonly Role[] Readers = [Role.CaseManager, Role.Supervisor, Role.Finance, Role.CourtLiaison, Role.Auditor];

    public static bool Reads(Role role) => Readers.Contains(role);
}
