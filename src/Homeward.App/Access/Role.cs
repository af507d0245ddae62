namespace Homeward.App.Access;

/// <summary>What somebody does here; it gives functions, never cases.</summary>
public enum Role
{
    CaseManager,
    Supervisor,
    Licensing,
    Finance,
    CourtLiaison,
    Clinician,
    FosterParent,
    Auditor,

    /// <summary>Keeps accounts and settings, and reads no case.</summary>
    Administrator,
}
