using Homeward.Rules.Facts;

namespace Homeward.Rules.Tests.Cases;

/// <summary>The words of every kind of fact: the whole vocabulary of cases.md (README.md beside this file says how to read it).</summary>
internal static class Vocabulary
{
    public static IReadOnlyList<FactWords> All { get; } =
    [
        FactWords.Of<Child>("born {DateOfBirth}"),
        FactWords.Of<Person>("mother {Name}", static person => Related(person, Relation.Mother)),
        FactWords.Of<Person>("father {Name}", static person => Related(person, Relation.Father)),
        FactWords.Of<Person>("putative father {Name}", static person => Related(person, Relation.PutativeFather)),
        FactWords.Of<Person>("guardian {Name}", static person => Related(person, Relation.Guardian)),
        FactWords.Of<Person>("sibling {Name}", static person => Related(person, Relation.Sibling)),
        FactWords.Of<Person>("grandparent {Name}", static person => Related(person, Relation.Grandparent)),
        FactWords.Of<Person>("parent of sibling {Name}", static person => Related(person, Relation.ParentOfSibling)),
        FactWords.Of<RelativeSearch>("relative search completed {CompletedOn}"),
        FactWords.Of<Person>("relative {Name}", static person => Related(person, Relation.OtherRelative)),
        FactWords.Of<Person>("person {Name}", static person => Related(person, Relation.NotRelated)),
        FactWords.Of<ParentalRightsEnded>("rights of {ParentId} ended {EndedOn} {How}"),
        FactWords.Of<Removal>("removed {On} by {Manner}"),
        FactWords.Of<Removal>("removed {On}"),
        FactWords.Of<Discharge>("discharged {On} {Reason}"),
        FactWords.Of<VoluntaryPlacementAgreement>("voluntary agreement from {PlacedOn}"),
        FactWords.Of<Petition>("petition for {Kind} filed {FiledOn}"),
        FactWords.Of<Hearing>("{Kind} hearing {HeldOn}"),
        FactWords.Of<Hearing>("{Kind} hearing set for {ScheduledFor}"),
        FactWords.Of<CourtOrder>("order {OrderedOn}", static order => order with { OrderId = order.Id }),
        FactWords.Of<CourtOrder>("order {OrderedOn} sanctions removal", static order => order with { OrderId = order.Id, SanctionsRemoval = true }),
        FactWords.Of<Finding>("finding of {Kind} {On}"),
        FactWords.Of<PermanencyGoal>("goal {Plan} set {SetOn}"),
        FactWords.Of<CasePlan>("case plan {CompletedOn}"),
        FactWords.Of<PeriodicReview>("periodic review {HeldOn}"),
        FactWords.Of<Placement>("placed {From} in {Setting}", static placement => placement with { PlacementId = placement.Id }),
        FactWords.Of<Placement>("placed {From} to {To} in {Setting}", static placement => placement with { PlacementId = placement.Id }),
        FactWords.Of<TrialHomeVisit>("trial home visit {From} to {To}"),
        FactWords.Of<TrialHomeVisit>("trial home visit from {From}"),
        FactWords.Of<MissingEpisode>("missing {Since} returned {ReturnedOn}"),
        FactWords.Of<MissingEpisode>("missing since {Since}"),
        FactWords.Of<TraffickingIdentification>("identified as trafficking victim {On}", static victim => victim with { Victim = true }),
        FactWords.Of<TraffickingIdentification>("identified as at risk of trafficking {On}"),
        FactWords.Of<FacilityStay>("{Kind} stay {From} to {To}"),
        FactWords.Of<FacilityStay>("{Kind} stay from {From}"),
        FactWords.Of<CaseworkerVisit>("visit {On} {Place}", static visit => visit with { Mode = VisitMode.InPerson }),
        FactWords.Of<CaseworkerVisit>("video visit {On} {Place}", static visit => visit with { Mode = VisitMode.Video }),
        FactWords.Of<FamilyVisit>("family visit with {PersonId} {HeldOn}"),
        FactWords.Of<SiblingPlacement>("together with {SiblingId} from {From}", static pair => pair with { Together = true }),
        FactWords.Of<SiblingPlacement>("apart from {SiblingId} from {From}", static pair => pair with { Together = false }),
        FactWords.Of<FamilyTimePlan>("family time with {PersonId} from {From}"),
        FactWords.Of<RelativeNotice>("notice to {RelativeId} {GivenOn}"),
        FactWords.Of<RelativeNotice>("violence exception for {RelativeId} {ViolenceExceptionOn}"),
        FactWords.Of<TerminationException>("{Kind} exception {On}"),
        FactWords.Of<AdoptionRecruitment>("adoptive family recruitment began {StartedOn}"),
        FactWords.Of<EligibilityDetermination>("eligibility determined {DeterminedOn}"),
        FactWords.Of<PreventionPlan>("prevention plan {IdentifiedOn}"),
        FactWords.Of<ExitRecord>("exit record given {GivenOn}"),
        FactWords.Of<FairHearingRequest>("fair hearing requested {RequestedOn}"),
        FactWords.Of<Schooling>("schooling {Kind} {On}"),
        FactWords.Of<ActivityCondition>("activity {Kind} from {From}"),
        FactWords.Of<CollectionGap>("not collected {Kinds} from {On}"),
    ];

    private static Person Related(Person person, Relation relation) => person with { Relation = relation, PersonId = Words.Id(person.Name!) };
}
