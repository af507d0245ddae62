namespace Homeward.App.Papers;

/// <summary>What a paper is, in the field's words.</summary>
public enum DocumentKind
{
    CourtOrder,
    BirthCertificate,
    MedicalReport,
    SchoolReport,
    Photo,
    Consent,
    Letter,
    Other,
}
