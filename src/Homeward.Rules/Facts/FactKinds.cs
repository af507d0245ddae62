namespace Homeward.Rules.Facts;

/// <summary>Kinds of fact, as a set.</summary>
[Flags]
public enum FactKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Court orders and the findings in them.</summary>
    Findings = 1,

    /// <summary>Written case plans.</summary>
    CasePlans = 1 << 1,

    /// <summary>Relatives and notices to them.</summary>
    RelativeNotices = 1 << 2,

    /// <summary>Siblings, where they live, and visits with them.</summary>
    Siblings = 1 << 3,

    /// <summary>Petitions, parents' rights and exceptions to the duty to petition.</summary>
    Termination = 1 << 4,

    /// <summary>Instants and reports of missing episodes.</summary>
    MissingReports = 1 << 5,

    /// <summary>Instants and reports of trafficking identifications.</summary>
    TraffickingReports = 1 << 6,

    /// <summary>Records given to caregivers and youth.</summary>
    RecordsGiven = 1 << 7,

    /// <summary>Eligibility determinations, agreements, licences and claims.</summary>
    Eligibility = 1 << 8,

    /// <summary>What was considered, asked and notified at a hearing.</summary>
    HearingContent = 1 << 9,

    /// <summary>Notes of caseworker visits.</summary>
    VisitNotes = 1 << 10,

    /// <summary>Visits with parents.</summary>
    FamilyVisits = 1 << 11,

    /// <summary>Citizenship and schooling.</summary>
    CitizenshipAndSchool = 1 << 12,

    /// <summary>Periodic reviews, hearings, placements, goals and caseworker visits themselves.</summary>
    CaseHistory = 1 << 13,

    /// <summary>The hearings of a state's own ladder before the first review, papers filed and served, and instants of custody and petitions.</summary>
    StateCourt = 1 << 26,

    /// <summary>Notices, meetings and other casework that only state law asks for.</summary>
    StateCasework = 1 << 27,

    /// <summary>Assessments, determinations and evidence on placements in qualified residential treatment programs.</summary>
    Qrtp = 1 << 14,

    /// <summary>Requests to other states, and stays there.</summary>
    Interstate = 1 << 15,

    /// <summary>Licences, reviews of facilities, and counts of children in a home.</summary>
    Licensing = 1 << 16,

    /// <summary>Adults in a home, their checks and their preparation.</summary>
    BackgroundChecks = 1 << 17,

    /// <summary>Inquiry whether the child is an Indian child, the tribes named, and the determination.</summary>
    IndianChildInquiry = 1 << 22,

    /// <summary>Notices, efforts, preferences and all else of a proceeding under the Indian Child Welfare Act.</summary>
    IndianChildProceedings = 1 << 23,

    /// <summary>Representation of the child in court, reports of abuse or neglect, plans of safe care.</summary>
    ChildProtection = 1 << 24,

    /// <summary>The instants at which removal and exit were written down.</summary>
    EntryTimes = 1 << 25,

    /// <summary>What is owed to a youth of 14 or more: consultation, rights, credit reports, transition plans, exit documents, services, surveys.</summary>
    Youth = 1 << 18,

    /// <summary>Health visits, medication, early intervention and Medicaid.</summary>
    Health = 1 << 19,

    /// <summary>Schools, and what was decided about them at each placement.</summary>
    Education = 1 << 20,

    /// <summary>Adoption assistance, kinship guardianship assistance, and what precedes them.</summary>
    Assistance = 1 << 21,
}
