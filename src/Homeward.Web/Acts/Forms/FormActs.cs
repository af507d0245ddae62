namespace Homeward.Web.Acts.Forms;

/// <summary>The acts that are a list of questions. A question stands here once; the operation checks the answers.</summary>
public static class FormActs
{
    /// <summary>The acts by what they are about, as they are offered.</summary>
    public static IReadOnlyList<(string Words, IReadOnlyList<FormAct> Acts)> Groups { get; } =
    [
        ("The child’s days", CareActs.All), ("Family", FamilyActs.All), ("Court and plan", CourtActs.All), ("Health", HealthActs.All), ("School and adulthood", SchoolActs.All), ("Who may open the case", CaseActs.All),
    ];

    public static IReadOnlyList<FormAct> All { get; } = [.. Groups.SelectMany(static group => group.Acts)];

    public static FormAct? Of(string page) => All.FirstOrDefault(act => string.Equals(act.Page, page, StringComparison.Ordinal));
}
