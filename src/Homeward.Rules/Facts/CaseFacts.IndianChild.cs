namespace Homeward.Rules.Facts;

/// <content>What is on record of an Indian child's proceedings, of who protects the child, and of what care costs.</content>
public sealed partial class CaseFacts
{
    /// <summary>The ICWA inquiries, in the order they happened.</summary>
    public FactList<IcwaInquiry> IcwaInquiries { get; private set; } = FactList<IcwaInquiry>.Empty;

    /// <summary>The possible tribes, in the order they happened.</summary>
    public FactList<PossibleTribe> PossibleTribes { get; private set; } = FactList<PossibleTribe>.Empty;

    /// <summary>The ICWA determinations, in the order they happened.</summary>
    public FactList<IcwaDetermination> IcwaDeterminations { get; private set; } = FactList<IcwaDetermination>.Empty;

    /// <summary>The tribal jurisdictions, in the order they happened.</summary>
    public FactList<TribalJurisdiction> TribalJurisdictions { get; private set; } = FactList<TribalJurisdiction>.Empty;

    /// <summary>The ICWA notices, in the order they happened.</summary>
    public FactList<IcwaNotice> IcwaNotices { get; private set; } = FactList<IcwaNotice>.Empty;

    /// <summary>The ICWA appearances, in the order they happened.</summary>
    public FactList<IcwaAppearance> IcwaAppearances { get; private set; } = FactList<IcwaAppearance>.Empty;

    /// <summary>The filed reports, in the order they happened.</summary>
    public FactList<FiledReport> FiledReports { get; private set; } = FactList<FiledReport>.Empty;

    /// <summary>The emergency petitions, in the order they happened.</summary>
    public FactList<EmergencyPetition> EmergencyPetitions { get; private set; } = FactList<EmergencyPetition>.Empty;

    /// <summary>The improper removal questions, in the order they happened.</summary>
    public FactList<ImproperRemovalQuestion> ImproperRemovalQuestions { get; private set; } = FactList<ImproperRemovalQuestion>.Empty;

    /// <summary>The active efforts, in the order they happened.</summary>
    public FactList<ActiveEffort> ActiveEfforts { get; private set; } = FactList<ActiveEffort>.Empty;

    /// <summary>The placement preferences, in the order they happened.</summary>
    public FactList<PlacementPreference> PlacementPreferences { get; private set; } = FactList<PlacementPreference>.Empty;

    /// <summary>The ICWA record requests, in the order they happened.</summary>
    public FactList<IcwaRecordRequest> IcwaRecordRequests { get; private set; } = FactList<IcwaRecordRequest>.Empty;

    /// <summary>The transfer requests, in the order they happened.</summary>
    public FactList<TransferRequest> TransferRequests { get; private set; } = FactList<TransferRequest>.Empty;

    /// <summary>The ICWA consents, in the order they happened.</summary>
    public FactList<IcwaConsent> IcwaConsents { get; private set; } = FactList<IcwaConsent>.Empty;

    /// <summary>The indian adoptions, in the order they happened.</summary>
    public FactList<IndianAdoption> IndianAdoptions { get; private set; } = FactList<IndianAdoption>.Empty;

    /// <summary>The child representatives, in the order they happened.</summary>
    public FactList<ChildRepresentative> ChildRepresentatives { get; private set; } = FactList<ChildRepresentative>.Empty;

    /// <summary>The safe care plans, in the order they happened.</summary>
    public FactList<SafeCarePlan> SafeCarePlans { get; private set; } = FactList<SafeCarePlan>.Empty;

    /// <summary>The child protection reports, in the order they happened.</summary>
    public FactList<ChildProtectionReport> ChildProtectionReports { get; private set; } = FactList<ChildProtectionReport>.Empty;

    /// <summary>The maintenance rates, in the order they happened.</summary>
    public FactList<MaintenanceRate> MaintenanceRates { get; private set; } = FactList<MaintenanceRate>.Empty;

    /// <summary>The instants at which corrected removals and exits were first written down, by their current versions; null when none is corrected.</summary>
    internal IReadOnlyDictionary<Guid, DateTimeOffset>? FirstRecorded { get; set; }

    /// <summary>The instant a fact was first written down; for a corrected removal or exit, that of its first version.</summary>
    public DateTimeOffset FirstRecordedAt(Fact fact) =>
        FirstRecorded is not null && FirstRecorded.TryGetValue(fact.Id, out var at) ? at : fact.RecordedAt;

    private FactKinds HeldOfIndianChild =>
        (IcwaInquiries.Count + PossibleTribes.Count + IcwaDeterminations.Count > 0 ? FactKinds.IndianChildInquiry : FactKinds.None)
        | (IcwaNotices.Count + PlacementPreferences.Count + ActiveEfforts.Count > 0 ? FactKinds.IndianChildProceedings : FactKinds.None)
        | (ChildRepresentatives.Count + ChildProtectionReports.Count > 0 ? FactKinds.ChildProtection : FactKinds.None);

    private void SortIndianChild(ILookup<Type, Fact> byKind)
    {
        IcwaInquiries = Of<IcwaInquiry>(byKind);
        PossibleTribes = Of<PossibleTribe>(byKind);
        IcwaDeterminations = Of<IcwaDetermination>(byKind);
        TribalJurisdictions = Of<TribalJurisdiction>(byKind);
        IcwaNotices = Of<IcwaNotice>(byKind);
        IcwaAppearances = Of<IcwaAppearance>(byKind);
        FiledReports = Of<FiledReport>(byKind);
        EmergencyPetitions = Of<EmergencyPetition>(byKind);
        ImproperRemovalQuestions = Of<ImproperRemovalQuestion>(byKind);
        ActiveEfforts = Of<ActiveEffort>(byKind);
        PlacementPreferences = Of<PlacementPreference>(byKind);
        IcwaRecordRequests = Of<IcwaRecordRequest>(byKind);
        TransferRequests = Of<TransferRequest>(byKind);
        IcwaConsents = Of<IcwaConsent>(byKind);
        IndianAdoptions = Of<IndianAdoption>(byKind);
        ChildRepresentatives = Of<ChildRepresentative>(byKind);
        SafeCarePlans = Of<SafeCarePlan>(byKind);
        ChildProtectionReports = Of<ChildProtectionReport>(byKind);
        MaintenanceRates = Of<MaintenanceRate>(byKind);
    }
}
