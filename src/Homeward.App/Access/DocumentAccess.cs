using Homeward.App.Data;
using Homeward.App.Papers;

namespace Homeward.App.Access;

/// <summary>
/// Which papers of a case that is open to somebody are open to them: their role against the paper's label, deny by default. Asked by list, search, download and export
/// alike; a paper that is not open is not there for the asker.
/// </summary>
public static class DocumentAccess
{
    private static readonly Role[] Casework = [Role.CaseManager, Role.Supervisor];
    private static readonly Role[] Health = [Role.CaseManager, Role.Supervisor, Role.Clinician];
    private static readonly Role[] Money = [Role.CaseManager, Role.Supervisor, Role.Finance];

    // A foster parent is given papers one by one, not by having a part in the case.
    private static readonly Role[] Unlabelled =
        [Role.CaseManager, Role.Supervisor, Role.CourtLiaison, Role.Clinician, Role.Licensing, Role.Finance, Role.Auditor];

    private static readonly Role[] Oversight = [Role.Supervisor, Role.Auditor];

    /// <summary>The roles to whom papers of a label are open, in cases that are open to them.</summary>
    public static IReadOnlyList<Role> RolesFor(DocumentLabel? label) => label switch
    {
        null => Unlabelled,
        DocumentLabel.SocialSecurityNumber => Money,
        DocumentLabel.SubstanceUseTreatment or DocumentLabel.MentalHealth or DocumentLabel.Hiv => Health,
        DocumentLabel.ConfidentialAddress or DocumentLabel.Education => Casework,
        // There is no role of an investigator yet, and nobody else is told who reported.
        _ => [Role.Supervisor],
    };

    /// <summary>Whether any paper can be open to a role.</summary>
    public static bool Reads(Role role) => Unlabelled.Contains(role);

    /// <summary>Whether a picture is open to a role with all that the camera noted, where and when it was taken among it.</summary>
    public static bool OpensOriginals(Role role) => Casework.Contains(role);

    /// <summary>Whether opening such a paper asks for a fresh proof of who is at the screen.</summary>
    public static bool AsksForProof(DocumentLabel? label) =>
        label is DocumentLabel.Reporter or DocumentLabel.SocialSecurityNumber or DocumentLabel.ConfidentialAddress;

    /// <summary>Whether a withdrawn paper is open to a role: it may be another child's.</summary>
    public static bool OpensWithdrawn(Role role) => Oversight.Contains(role);

    /// <summary>The papers of one child that are open to a role, once the case itself is; the withdrawn among them.</summary>
    public static IQueryable<CaseDocument> OpenTo(HomewardDb db, Role role, Guid childId) => OpenTo(db, role).Where(document => document.ChildId == childId);

    /// <summary>The papers that are open to a role in whatever case is; the withdrawn among them.</summary>
    public static IQueryable<CaseDocument> OpenTo(HomewardDb db, Role role)
    {
        var unlabelled = RolesFor(null).Contains(role);
        DocumentLabel?[] labels = [.. Enum.GetValues<DocumentLabel>().Where(label => RolesFor(label).Contains(role))];
        return db.CaseDocuments.Where(document => (document.Label == null && unlabelled) || labels.Contains(document.Label));
    }
}
