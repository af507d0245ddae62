using Homeward.App.Access;

namespace Homeward.App.Secrets;

/// <summary>Who opens what is kept apart, in cases that are open to them; as it is with papers of the same label.</summary>
public static class ApartAccess
{
    public static IReadOnlyList<Role> RolesFor(ApartKind kind) =>
        DocumentAccess.RolesFor(kind is ApartKind.Reporter ? DocumentLabel.Reporter : DocumentLabel.ConfidentialAddress);
}
