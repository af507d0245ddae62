using Homeward.App.Tests.Exchange.CaseFile;

namespace Homeward.App.Tests.Due;

/// <summary>An invented child whose case file says what a federal file would, so that the list is checked where no outside sample is.</summary>
public sealed class InventedChildTests
{
    private const string Members =
        """
        'removals': [ { 'on': '2023-05-02', 'manner': 'notCollected' } ],
        'goals': [ { 'plan': 'reunification', 'setOn': '2023-06-20' } ],
        'reviews': [ { 'heldOn': '2023-12-29', 'heldBy': 'notCollected' } ],
        'hearings': [ { 'kind': 'permanency', 'heldOn': '2024-07-05', 'heldBy': 'notCollected' } ],
        'placements': [ { 'placementId': 'home', 'setting': 'fosterFamilyHome', 'from': '2023-05-02', 'withRelative': false } ],
        'visits': [
          { 'on': '2023-06-30', 'mode': 'inPerson', 'place': 'residence' }, { 'on': '2023-07-01', 'mode': 'inPerson', 'place': 'office' },
          { 'on': '2023-07-31', 'mode': 'inPerson', 'place': 'residence' } ],
        'notCollected': [ 'findings', 'casePlans', 'relativeNotices', 'siblings', 'termination', 'recordsGiven', 'eligibility', 'hearingContent', 'visitNotes', 'familyVisits', 'citizenshipAndSchool' ]
        """;

    [Fact]
    public void A_child_of_a_federal_file_is_owed_what_a_person_works_out_by_hand() => HandWorked.Equals(
        """
        ive-re-prevent-60     | 2023-07-01 | NotCollected | -           # 2 May + 60 days: 29 left of May, 30 of June, 1 of July
        fed-case-plan-60      | 2023-07-01 | NotCollected | -
        rel-notice-30         | 2023-06-01 | NotCollected | -           # 2 May + 30 days
        fed-periodic-review-6 | 2024-01-01 | MetOnTime    | 2023-12-29  # entry 1 July + 6 months
        fed-periodic-review-6 | 2024-06-29 | MetLate      | 2024-07-05  # 29 December + 6 months; the hearing of 5 July serves, six days late
        fed-periodic-review-6 | 2025-01-05 | Open         | -           # 5 July + 6 months
        fed-ph-12             | 2024-07-01 | MetLate      | 2024-07-05  # entry + 12 months
        fed-ph-12             | 2025-07-05 | Open         | -
        ive-re-finalize-12    | 2024-07-01 | NotCollected | -
        """, CaseFiles.ReadCase(Members).Cases[0].History.Current(), new DateOnly(2024, 8, 1));

    [Fact]
    public void A_month_is_met_by_a_visit_inside_it_and_by_no_other() => HandWorked.Equals(
        """
        fed-visit-monthly | 2023-06-30 | MetOnTime | 2023-06-30  # May is no full month
        fed-visit-monthly | 2023-07-31 | MetOnTime | 2023-07-01  # two in July count once
        fed-visit-monthly | 2023-08-31 | Missed    | -
        fed-visit-monthly | 2023-09-30 | Open      | -           # 29 days ahead
        """, CaseFiles.ReadCase(Members).Cases[0].History.Current(), new DateOnly(2023, 9, 1));
}
