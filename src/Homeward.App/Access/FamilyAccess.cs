namespace Homeward.App.Access;

/// <summary>Who reads of a child's family as a whole, in cases that are open to them: those who work with it and for the court.</summary>
public static class FamilyAccess
{
    private static readonly Role[] Casework = [Role.CaseManager, Role.Supervisor, Role.CourtLiaison, Role.Clinician];

    public static bool Reads(Role role) => Casework.Contains(role);
}
