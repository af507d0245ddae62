namespace Homeward.Rules.Facts;

/// <summary>What the qualified individual recommends for a child in a qualified residential treatment program (42 USC 675a(c)(1)(A)(ii)).</summary>
public enum QrtpRecommendation
{
    /// <summary>Not answered.</summary>
    NotCollected,

    /// <summary>The program.</summary>
    Program,

    /// <summary>The child's needs can be met with family members or in a foster family home.</summary>
    FamilyOrFosterHome,

    /// <summary>Another of the settings of 42 USC 672(k)(2).</summary>
    OtherSetting,
}

/// <summary>What the case plan documents of the family and permanency team (42 USC 675a(c)(1)(B)(ii)-(iii)).</summary>
[Flags]
public enum QrtpTeamParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>(I) Good faith effort to identify and include everyone.</summary>
    GoodFaithEffort = 1,

    /// <summary>(II) Contact information of the members, other family and fictive kin.</summary>
    ContactInformation = 1 << 1,

    /// <summary>(III) Meetings at a time and place convenient for family.</summary>
    ConvenientMeetings = 1 << 2,

    /// <summary>(IV) If reunification is the goal: the parent's input on the members.</summary>
    ParentInput = 1 << 3,

    /// <summary>(V) The assessment was determined in conjunction with the team.</summary>
    AssessmentWithTeam = 1 << 4,

    /// <summary>(VI) The team's placement preferences, with siblings together.</summary>
    PlacementPreferences = 1 << 5,

    /// <summary>(VII) If the preferences were not recommended: why.</summary>
    ReasonsNotFollowed = 1 << 6,

    /// <summary>From 14: the members the youth selected.</summary>
    YouthMembers = 1 << 7,
}

/// <summary>The assessment of a child placed in a qualified residential treatment program (42 USC 675a(c)(1)).</summary>
public sealed record QrtpAssessment : Fact
{
    /// <summary>The placement; null means the program the child was in on the day, or came to within 30 days of it.</summary>
    public Guid? PlacementId { get; init; }

    /// <summary>The day it was completed.</summary>
    public required DateOnly CompletedOn { get; init; }

    /// <summary>An age-appropriate, evidence-based, validated, functional tool approved by the Secretary was used; null when not recorded.</summary>
    public bool? ApprovedTool { get; init; }

    /// <summary>Child-specific short- and long-term mental and behavioral health goals were listed; null when not recorded.</summary>
    public bool? GoalsListed { get; init; }

    /// <summary>Made in conjunction with the family and the permanency team; null when not recorded.</summary>
    public bool? WithFamilyAndTeam { get; init; }

    /// <summary>By a trained professional or licensed clinician who is neither of the agency nor tied to a placement setting; null when not recorded.</summary>
    public bool? IndependentAssessor { get; init; }

    /// <summary>The Secretary waived the independence of the assessor (42 USC 675a(c)(1)(D)(ii)).</summary>
    public bool IndependenceWaived { get; init; }

    /// <summary>What it recommends.</summary>
    public QrtpRecommendation Recommendation { get; init; }

    /// <summary>The reasons why family or a foster home cannot meet the needs are in writing (42 USC 675a(c)(1)(C)); null when not recorded.</summary>
    public bool? ReasonsInWriting { get; init; }

    /// <summary>The reason given is a shortage of foster family homes, which is none; null when not recorded.</summary>
    public bool? ShortageIsReason { get; init; }

    /// <summary>What the case plan documents of the family and permanency team; null when not checked.</summary>
    public QrtpTeamParts? TeamParts { get; init; }

    /// <summary>The preferences of the team and the child are not the setting recommended; null when not recorded.</summary>
    public bool? PreferencesDiffer { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => CompletedOn;
}
