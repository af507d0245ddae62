using Homeward.App.Access;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Acts.Forms;

/// <summary>The case itself: who may open it. The acts that are a list of questions, in the order workers look for them.</summary>
internal static class CaseActs
{
    public static IReadOnlyList<FormAct> All { get; } =
    [
        FormAct.For<MakeConfidential>("confidential", "Make confidential", "Make confidential the case of", "Make it confidential", "The case is confidential: only those you named may open it.",
            new("Named", "Who may open it", "The child’s worker and yourself, if you need it", FieldSource.Colleagues), Common.Why) with { Then = Links.Caseload },
        FormAct.For<NameForCase>("confidential-name", "Name for a confidential case", "Name people for the case of", "Name them", "They are named for the case.",
            new("Named", "Who may open it as well", null, FieldSource.Colleagues), Common.Why),
        FormAct.For<TakeOffCase>("confidential-take-off", "Take off a confidential case", "Take people off the case of", "Take them off", "They are named for the case no longer.",
            new("Named", "Who may open it no longer", null, FieldSource.Named), Common.Why) with { Then = Links.Caseload },
        FormAct.For<LiftConfidential>("confidential-lift", "Lift confidentiality", "Lift the confidentiality of the case of", "Lift it", "The case is confidential no longer.", Common.Why),
        FormAct.For<SealCase>("seal", "Seal", "Seal the case of", "Seal the case", "The case is sealed: nobody opens it.",
            new("CourtOrder", "Number of the court’s order"), Common.Why) with { Then = Links.Caseload },
    ];
}
