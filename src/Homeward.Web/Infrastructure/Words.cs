using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.FirstNight;
using Homeward.App.Hearings;
using Homeward.App.Relatives;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Web.Infrastructure;

/// <summary>The field's words for what the record holds as codes: one place, so that a page, a drawing and a print say the same.</summary>
public static class Words
{
    public static string NotCollected => Text.Of("not collected");

    /// <summary>Any coded answer: the words this class has for it, or else its own name as words.</summary>
    public static string OfAny(Enum answer) => answer switch
    {
        PlacementSetting setting => Of(setting),
        FacilityKind kind => Of(kind),
        HearingKind kind => Of(kind),
        PermanencyPlan plan => Of(plan),
        DischargeReason reason => Of(reason),
        VisitMode mode => Of(mode),
        BreakGlassCategory category => Of(category),
        VisitPlace place => Of(place),
        ReasonToKnowGround ground => Of(ground),
        CareAuthority authority => Of(authority),
        ReplyKind kind => Of(kind),
        _ => Text.Of(Spell(answer.ToString())),
    };

    public static string Of(ReasonToKnowGround ground) => Text.Of(ground switch
    {
        ReasonToKnowGround.ToldIndianChild => "Somebody says that the child is an Indian child",
        ReasonToKnowGround.InformationFound => "Somebody found information that points to it",
        ReasonToKnowGround.FromTheChild => "What the child says",
        ReasonToKnowGround.ReservationOrVillage => "The child or a parent lives on a reservation or in a Native village",
        ReasonToKnowGround.TribalCourtWard => "The child is or was a ward of a tribal court",
        _ => "The child or a parent has a card of membership",
    });

    public static string Of(CareAuthority authority) => Text.Of(authority switch
    {
        CareAuthority.EmergencyCustody => "The agency, in an emergency; no court has ordered it yet",
        CareAuthority.CourtOrder => "The agency, by a court’s order",
        CareAuthority.VoluntaryAgreement => "The agency, by the parents’ agreement",
        _ => "The parents",
    });

    public static string Of(ReplyKind kind) => Text.Of(kind switch
    {
        ReplyKind.WillingToCare => "Willing to care for the child",
        ReplyKind.WillingToSupport => "Willing to support in another way",
        ReplyKind.WantsContact => "Wants contact",
        ReplyKind.Declines => "Declines",
        ReplyKind.Undeliverable => "The notice came back",
        ReplyKind.NotReached => "Nobody was reached",
        _ => "Something else",
    });

    public static string Of(PlacementSetting setting) => Text.Of(setting switch
    {
        PlacementSetting.FosterFamilyHome => "Foster home",
        PlacementSetting.KinLicensed => "Kin home, licensed",
        PlacementSetting.KinUnlicensed => "Kin home, not licensed",
        PlacementSetting.GroupHome => "Group home",
        PlacementSetting.Shelter => "Shelter",
        PlacementSetting.Qrtp => "Qualified residential treatment program",
        PlacementSetting.ChildCareInstitution => "Child-care institution",
        PlacementSetting.ParentingProgram => "Parenting program",
        PlacementSetting.SupervisedIndependentLiving => "Supervised independent living",
        PlacementSetting.TraffickingProgram => "Program for trafficking victims",
        PlacementSetting.FamilyTreatment => "Family treatment with a parent",
        PlacementSetting.PreAdoptive => "Pre-adoptive home",
        PlacementSetting.Hospital => "Hospital",
        PlacementSetting.Psychiatric => "Psychiatric hospital",
        PlacementSetting.Detention => "Detention",
        PlacementSetting.NoncustodialParent => "With the other parent",
        PlacementSetting.OtherOutsideFosterCare => "Outside foster care",
        _ => "Setting not collected",
    });

    public static string Of(Role role) => Text.Of(role switch
    {
        Role.CaseManager => "case manager",
        Role.Supervisor => "supervisor",
        Role.Licensing => "licensing",
        Role.Finance => "finance",
        Role.CourtLiaison => "court liaison",
        Role.Clinician => "clinician",
        Role.FosterParent => "foster parent",
        Role.Auditor => "auditor",
        _ => "administrator",
    });

    public static string Of(BreakGlassCategory category) => Text.Of(category switch
    {
        BreakGlassCategory.ImmediateSafety => "A child in danger",
        BreakGlassCategory.MissingChild => "A missing child",
        BreakGlassCategory.MedicalEmergency => "A medical emergency",
        BreakGlassCategory.CourtToday => "Court today",
        BreakGlassCategory.CoverForColleague => "Standing in for a colleague",
        _ => "Something else",
    });

    public static string Of(VisitMode mode) => Text.Of(mode switch
    {
        VisitMode.Video => "By video",
        _ => "In person",
    });

    public static string Of(VisitPlace place) => Text.Of(place switch
    {
        VisitPlace.Residence => "Where the child lives",
        VisitPlace.School => "At school",
        VisitPlace.Office => "At the office",
        VisitPlace.Other => "Somewhere else",
        _ => "Place not collected",
    });

    public static string Of(FacilityKind kind) => Text.Of(kind switch
    {
        FacilityKind.Detention => "Detention",
        FacilityKind.PsychiatricHospital => "Psychiatric hospital",
        FacilityKind.Hospital => "Hospital",
        _ => "Another facility",
    });

    public static string Of(HearingKind kind) => Text.Of(HearingWords.Of(kind));

    public static string Of(PermanencyPlan plan) => Text.Of(plan switch
    {
        PermanencyPlan.Reunification => "Reunification",
        PermanencyPlan.LiveWithRelative => "Live with a relative",
        PermanencyPlan.Adoption => "Adoption",
        PermanencyPlan.Guardianship => "Guardianship",
        PermanencyPlan.PlannedArrangement => "Another planned permanent living arrangement",
        _ => "No plan established",
    });

    public static string Of(DischargeReason reason) => Text.Of(reason switch
    {
        DischargeReason.Reunification => "reunified",
        DischargeReason.LivingWithRelative => "to live with a relative",
        DischargeReason.Adoption => "adopted",
        DischargeReason.Emancipation => "of age",
        DischargeReason.Guardianship => "to a guardian",
        DischargeReason.Runaway => "while missing",
        DischargeReason.Death => "died",
        DischargeReason.Transfer => "transferred to another agency",
        _ => "reason not collected",
    });

    public static string Of(EntryBasis basis) => Text.Of(basis switch
    {
        EntryBasis.AbuseOrNeglectFinding => "the day a judge found abuse or neglect",
        EntryBasis.AgencyElection => "the earlier day the agency elects",
        _ => "60 days after removal, before any finding of abuse or neglect",
    });

    public static string Of(DueStatus status) => Text.Of(status switch
    {
        DueStatus.NotYet => "Not yet",
        DueStatus.Open => "Open",
        DueStatus.DueSoon => "Due soon",
        DueStatus.Overdue => "Overdue",
        DueStatus.MetOnTime => "Met",
        DueStatus.MetLate => "Met late",
        DueStatus.Excused => "Excused",
        _ => "Does not apply",
    });

    public static string Of(OwedBy owedBy) => Text.Of(owedBy switch
    {
        OwedBy.Agency => "the agency",
        OwedBy.Caseworker => "the caseworker",
        OwedBy.Court => "the court",
        OwedBy.AgencyAndCourt => "the agency and the court",
        OwedBy.Finance => "finance",
        OwedBy.Licensing => "licensing",
        OwedBy.School => "the school",
        OwedBy.EarlyIntervention => "early intervention",
        OwedBy.Facility => "the facility",
        OwedBy.SendingState => "the sending state",
        OwedBy.ReceivingState => "the receiving state",
        OwedBy.BureauOfIndianAffairs => "the Bureau of Indian Affairs",
        _ => "the eligibility worker",
    });

    public static string? Of(Overlay overlay) => Text.Of(overlay switch
    {
        Overlay.TrialHomeVisit => "on a trial home visit",
        Overlay.Missing => "missing",
        Overlay.FacilityStay => "in a facility",
        _ => null,
    });

    /// <summary>A name of the code as words: WillingToCare is “Willing to care”.</summary>
    public static string Spell(string name)
    {
        var words = new System.Text.StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ').Append(char.ToLowerInvariant(letter));
            else words.Append(letter);
        }

        return words.ToString();
    }
}
