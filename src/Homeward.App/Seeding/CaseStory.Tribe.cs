using Homeward.Rules.Facts;

namespace Homeward.App.Seeding;

/// <summary>Whether the child may be an Indian child.</summary>
internal sealed partial class CaseStory
{
    /// <summary>A tribe was named at a review: its domicile was determined, notice went out, and the tribe has not answered.</summary>
    public CaseStory TribeNamed(string tribe, string day, string parent)
    {
        var asked = Stamp(Day(day), "the court, at the review");
        facts.Add(new IcwaInquiry
        {
            Id = asked.Id, RecordedAt = asked.At, RecordedBy = asked.By, Source = asked.Source, AskedOn = Day(day), InCourt = true, EveryParticipantAsked = true,
            OnRecord = true, PartiesInstructed = true, ReasonToKnow = true, Ground = ReasonToKnowGround.InformationFound, Tribe = tribe,
        });
        var named = Stamp(Day(day), "the paternal grandmother");
        facts.Add(new PossibleTribe
        {
            Id = named.Id, RecordedAt = named.At, RecordedBy = named.By, Source = named.Source, Tribe = tribe, IdentifiedOn = Day(day), AskedOn = Day(day).AddDays(2),
        });
        var domicile = Stamp(Day(day), "order of the court");
        facts.Add(new TribalJurisdiction
        {
            Id = domicile.Id, RecordedAt = domicile.At, RecordedBy = domicile.By, Source = domicile.Source, DeterminedOn = Day(day), Exclusive = false, WardOfTribalCourt = false,
        });
        Notify(NoticeRecipient.Parent, Day(day), receivedAfter: 3, Person(parent), null);
        Notify(NoticeRecipient.Tribe, Day(day), receivedAfter: 5, null, tribe);
        Notify(NoticeRecipient.RegionalDirector, Day(day), receivedAfter: 6, null, null);
        return this;
    }

    private void Ask(DateOnly on, Guid? hearing, ChildCustodyProceeding? proceeding = null)
    {
        var by = Stamp(on, "minutes of the hearing");
        facts.Add(new IcwaInquiry
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, AskedOn = on, InCourt = true, Proceeding = proceeding, HearingId = hearing,
            EveryParticipantAsked = true, OnRecord = true, PartiesInstructed = true, ReasonToKnow = false,
        });
    }

    private void Notify(NoticeRecipient to, DateOnly named, int receivedAfter, Guid? person, string? tribe)
    {
        var mailed = named.AddDays(2);
        var by = Stamp(mailed, "certified mail");
        facts.Add(new IcwaNotice
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Proceeding = ChildCustodyProceeding.FosterCarePlacement, Recipient = to, PersonId = person,
            Tribe = tribe, MailedOn = mailed, RegisteredMail = true, ContentComplete = true, ReceivedOn = mailed.AddDays(receivedAfter), FiledOn = mailed.AddDays(10),
        });
    }
}
