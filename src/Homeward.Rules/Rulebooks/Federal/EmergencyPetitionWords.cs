using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The ten facts of an emergency petition, as a sentence names the first that is wanting (25 CFR 23.113(d)(1)-(10)).</summary>
internal static class EmergencyPetitionWords
{
    /// <summary>The first that is wanting; null when all are there.</summary>
    public static string? Missing(EmergencyPetitionParts? parts) =>
        parts is not { } held ? "the ten facts the regulation lists, which were not checked"
        : Lacks(held, EmergencyPetitionParts.Child) ? "the child's name, age and last known address"
        : Lacks(held, EmergencyPetitionParts.Parents) ? "the parents and Indian custodians"
        : Lacks(held, EmergencyPetitionParts.NoticeSteps) ? "the steps taken to give notice to parents, custodians and tribe"
        : Lacks(held, EmergencyPetitionParts.SearchEfforts) ? "the efforts made to find unknown parents and custodians"
        : Lacks(held, EmergencyPetitionParts.ResidenceAndDomicile) ? "the child's residence and domicile"
        : Lacks(held, EmergencyPetitionParts.ReservationTribe) ? "the tribe of the reservation or village"
        : Lacks(held, EmergencyPetitionParts.TribalAffiliation) ? "the tribal affiliation of child and parents"
        : Lacks(held, EmergencyPetitionParts.Account) ? "a specific and detailed account of what led to the removal"
        : Lacks(held, EmergencyPetitionParts.TransferEfforts) ? "the efforts to reach the tribe and transfer the child"
        : Lacks(held, EmergencyPetitionParts.EffortsToReturn) ? "the efforts to help so that the child can safely return"
        : null;

    private static bool Lacks(EmergencyPetitionParts held, EmergencyPetitionParts part) => (held & part) == EmergencyPetitionParts.None;
}
