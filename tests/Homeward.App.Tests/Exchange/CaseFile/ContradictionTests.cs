namespace Homeward.App.Tests.Exchange.CaseFile;

public sealed class ContradictionTests
{
    private const string Removed = "'removals': [ { 'on': '2024-03-10', 'manner': 'courtOrder' } ]";
    private const string Mother = "'people': [ { 'personId': 'mother', 'relation': 'mother' } ]";

    [Theory]
    [InlineData("'removals': [ { 'on': '2014-03-10', 'manner': 'courtOrder' } ]", "$.removals[0].on", "10 March 2014 is before the child's birth on 1 May 2015.")]
    [InlineData("'visits': [ { 'on': '2014-03-10', 'mode': 'inPerson', 'place': 'office' } ]", "$.visits[0].on", "10 March 2014 is before the child's birth on 1 May 2015.")]
    [InlineData("'removals': [ { 'on': '2024-03-10', 'at': '2024-03-11T00:30:00-04:00', 'manner': 'courtOrder' } ]", "$.removals[0].at", "The time is on 11 March 2024, the day on is 10 March 2024.")]
    [InlineData("'discharges': [ { 'on': '2024-05-01', 'reason': 'reunification' } ]", "$.discharges[0].on", "The child left care without a removal.")]
    [InlineData(Removed + ", 'discharges': [ { 'on': '2024-02-01', 'reason': 'reunification' } ]", "$.discharges[0].on", "The exit on 1 February 2024 is before the removal on 10 March 2024.")]
    [InlineData(Removed + ", 'discharges': [ { 'on': '2024-05-01', 'reason': 'reunification' }, { 'on': '2024-06-01', 'reason': 'adoption' } ]", "$.discharges[1].on", "The child had already left care on 1 May 2024")]
    [InlineData("'removals': [ { 'on': '2024-03-10', 'manner': 'courtOrder' }, { 'on': '2024-09-10', 'manner': 'courtOrder' } ]", "$.removals[1].on", "Two removals are open: the episode that began on 10 March 2024 has not ended by 10 September 2024.")]
    [InlineData(Removed + ", 'placements': [ { 'placementId': 'a', 'setting': 'shelter', 'from': '2024-03-10' }, { 'placementId': 'b', 'setting': 'groupHome', 'from': '2024-04-10' } ]", "$.placements[1].from", "The placement that began on 10 March 2024 is still open on 10 April 2024.")]
    [InlineData(Removed + ", 'placements': [ { 'placementId': 'a', 'setting': 'shelter', 'from': '2024-03-10', 'to': '2024-04-20' }, { 'placementId': 'b', 'setting': 'groupHome', 'from': '2024-04-10' } ]", "$.placements[1].from", "It overlaps the placement from 10 March 2024 to 20 April 2024.")]
    [InlineData(Removed + ", 'placements': [ { 'placementId': 'a', 'setting': 'shelter', 'from': '2024-03-10', 'to': '2024-03-09' } ]", "$.placements[0].to", "The placement ends on 9 March 2024, before it begins on 10 March 2024.")]
    [InlineData(Removed + ", 'placements': [ { 'placementId': 'a', 'setting': 'shelter', 'from': '2024-03-10', 'to': '2024-03-19' }, { 'placementId': 'a', 'setting': 'shelter', 'from': '2024-03-20' } ]", "$.placements[1].placementId", "Another placement has the same id.")]
    [InlineData(Removed + ", 'missingEpisodes': [ { 'since': '2024-04-01' }, { 'since': '2024-05-01' } ]", "$.missingEpisodes[1].since", "The missing episode that began on 1 April 2024 is still open on 1 May 2024.")]
    [InlineData(Removed + ", 'trialHomeVisits': [ { 'from': '2024-04-01', 'to': '2024-03-01' } ]", "$.trialHomeVisits[0].to", "The trial home visit ends on 1 March 2024")]
    [InlineData(Removed + ", 'findings': [ { 'kind': 'abuseOrNeglect', 'on': '2024-04-01', 'orderId': 'order-9' } ]", "$.findings[0].orderId", "It names an order that is not there.")]
    [InlineData(Removed + ", 'orders': [ { 'orderId': 'o', 'orderedOn': '2024-04-01', 'hearingId': 'h' } ]", "$.orders[0].hearingId", "It names a hearing that is not there.")]
    [InlineData(Mother + ", 'petitions': [ { 'kind': 'dependency', 'filedOn': '2024-04-01', 'parentId': 'father' } ]", "$.petitions[0].parentId", "It names a person who is not among people.")]
    [InlineData(Mother + ", 'petitions': [ { 'kind': 'dependency', 'filedOn': '2024-04-01', 'joinedOn': '2024-05-01' } ]", "$.petitions[0].joinedOn", "The agency joins only a petition another party filed.")]
    [InlineData("'people': [ { 'personId': 'x', 'relation': 'mother' }, { 'personId': 'x', 'relation': 'father' } ]", "$.people[1].personId", "Another person has the same id.")]
    [InlineData("'icwaNotices': [ { 'proceeding': 'fosterCarePlacement', 'recipient': 'tribe', 'mailedOn': '2024-04-01' } ]", "$.icwaNotices[0].tribe", "A notice to a tribe needs the name of the tribe.")]
    [InlineData("'icwaNotices': [ { 'proceeding': 'fosterCarePlacement', 'recipient': 'tribe', 'tribe': 'Red Cedar', 'mailedOn': '2024-04-10', 'receivedOn': '2024-04-01' } ]", "$.icwaNotices[0].receivedOn", "The notice was received on 1 April 2024, before 10 April 2024.")]
    [InlineData("'hearings': [ { 'kind': 'permanency' } ]", "$.hearings[0].heldOn", "A hearing needs the day it is set for (scheduledFor) or the day it was held (heldOn).")]
    [InlineData("'schooling': [ { 'id': 'a', 'on': '2024-04-01', 'kind': 'fullTime' }, { 'id': 'a', 'on': '2024-05-01', 'kind': 'fullTime' } ]", "$.schooling[1].id", "Another fact has the same id.")]
    [InlineData("'schooling': [ { 'on': '2024-04-01', 'kind': 'fullTime', 'supersedes': 'a', 'recordedAt': '2024-05-01T00:00:00Z' } ]", "$.schooling[0].supersedes", "It supersedes a fact that is not there.")]
    [InlineData("'schooling': [ { 'id': 'a', 'on': '2024-04-01', 'kind': 'fullTime' }, { 'on': '2024-04-01', 'kind': 'none', 'supersedes': 'a' } ]", "$.schooling[1].recordedAt", "A correction needs the time it was written down")]
    [InlineData("'schooling': [ { 'id': 'a', 'on': '2024-04-01', 'kind': 'fullTime' }, { 'on': '2024-04-01', 'kind': 'none', 'supersedes': 'a', 'recordedAt': '2024-03-01T00:00:00Z' } ]", "$.schooling[1].recordedAt", "It was recorded before the version it supersedes.")]
    [InlineData("'schooling': [ { 'id': 'a', 'on': '2024-04-01', 'kind': 'fullTime' }, { 'on': '2024-04-01', 'kind': 'none', 'supersedes': 'a', 'recordedAt': '2024-05-01T00:00:00Z' }, { 'on': '2024-04-01', 'kind': 'completed', 'supersedes': 'a', 'recordedAt': '2024-06-01T00:00:00Z' } ]", "$.schooling[2].supersedes", "Another fact supersedes the same version.")]
    [InlineData("'schooling': [ { 'id': 'a', 'on': '2024-04-01', 'kind': 'fullTime', 'supersedes': 'b', 'recordedAt': '2024-05-01T00:00:00Z' }, { 'id': 'b', 'on': '2024-04-01', 'kind': 'none', 'supersedes': 'a', 'recordedAt': '2024-05-01T00:00:00Z' } ]", "$.schooling[0].supersedes", "The versions supersede each other in a circle.")]
    [InlineData("'schooling': [ { 'on': '2024-04-01', 'kind': 'fullTime', 'enteredInError': true } ]", "$.schooling[0].enteredInError", "A fact entered in error must name in supersedes")]
    [InlineData("'assistanceAgreements': [ { 'kind': 'adoption' } ]", "$.assistanceAgreements[0].agencySignedOn", "An agreement needs a day: of a signature, of its effect, or of the decree.")]
    [InlineData("'schoolDecisions': [ { 'placementId': 'a', 'decidedOn': '2024-04-01', 'remains': true } ]", "$.schoolDecisions[0].placementId", "It names a placement that is not there.")]
    [InlineData("'transitionPlans': [ { 'completedOn': '2024-04-01', 'confirmedOn': '2024-03-01' } ]", "$.transitionPlans[0].confirmedOn", "The plan was confirmed on 1 March 2024, before 1 April 2024.")]
    [InlineData("'creditReports': [ { 'bureau': 'all', 'askedOn': '2014-04-01' } ]", "$.creditReports[0].askedOn", "1 April 2014 is before the child's birth on 1 May 2015.")]
    [InlineData("'healthEvents': [ { 'kind': 'dental', 'on': '2024-04-01', 'at': '2024-04-02T00:30:00-05:00' } ]", "$.healthEvents[0].at", "The time is on 2 April 2024, the day on is 1 April 2024.")]
    [InlineData("'medicationOrders': [ { 'psychotropic': true, 'prescribedOn': '2024-04-02', 'stoppedOn': '2024-04-01' } ]", "$.medicationOrders[0].stoppedOn", "The medicine was stopped on 1 April 2024")]
    public void Facts_that_contradict_each_other_are_refused_with_the_place_of_one(string members, string path, string sentence)
    {
        var reading = CaseFiles.ReadCase(members);

        Assert.Empty(reading.Cases);
        Assert.Equal(path, reading.Faults[0].Path);
        Assert.StartsWith(sentence, reading.Faults[0].Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Removed + ", 'goals': [ { 'plan': 'plannedArrangement', 'setOn': '2024-04-01' } ]")]
    [InlineData("'removals': [ { 'on': '2024-03-10', 'manner': 'courtOrder' }, { 'on': '2024-05-01', 'manner': 'courtOrder' } ], 'discharges': [ { 'on': '2024-05-01', 'reason': 'reunification' } ]")]
    [InlineData("'removals': [ { 'on': '2024-03-10', 'manner': 'courtOrder' }, { 'on': '2025-05-01', 'manner': 'courtOrder' } ], 'trialHomeVisits': [ { 'from': '2024-06-01' } ]")]
    [InlineData(Removed + ", 'placements': [ { 'placementId': 'a', 'setting': 'shelter', 'from': '2024-03-10', 'to': '2024-04-10' }, { 'placementId': 'b', 'setting': 'groupHome', 'from': '2024-04-10' } ], 'trialHomeVisits': [ { 'from': '2024-06-01' } ]")]
    [InlineData("'removals': [ { 'on': '2024-03-10', 'manner': 'courtOrder' }, { 'on': '2025-05-01', 'manner': 'courtOrder' } ], 'discharges': [ { 'on': '2024-07-01', 'reason': 'reunification' } ], 'placements': [ { 'placementId': 'a', 'setting': 'shelter', 'from': '2024-03-10' }, { 'placementId': 'b', 'setting': 'groupHome', 'from': '2025-05-01' } ]")]
    public void Facts_that_are_unwelcome_but_possible_are_taken(string members) => Assert.Empty(CaseFiles.ReadCase(members).Faults);
}
