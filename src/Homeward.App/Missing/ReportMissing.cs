using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Missing;

/// <summary>A child ran away or is missing. The reports that follow are added as they are made (<see cref="RecordMissingReport"/>).</summary>
public sealed record ReportMissing : ChildAct
{
    public override string Process => "missing.report";

    public required DateOnly Since { get; init; }

    /// <summary>When the agency heard of it: the hours run from here; null when not known.</summary>
    public DateTimeOffset? AgencyInformedAt { get; init; }

    public DateTimeOffset? LawEnforcementReportedAt { get; init; }

    public DateTimeOffset? NcmecReportedAt { get; init; }

    public DateOnly? LocatingSince { get; init; }

    /// <summary>Where last seen, clothing, with whom, medicines.</summary>
    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(Since, nameof(Since), Said.Of("That a child is missing"));
        change.NotAfterToday(LocatingSince, nameof(LocatingSince), Said.Of("The search"));
        change.NotAfterNow(AgencyInformedAt, nameof(AgencyInformedAt), Said.Of("The call to the agency"));
        change.NotAfterNow(LawEnforcementReportedAt, nameof(LawEnforcementReportedAt), Said.Of("The report to law enforcement"));
        change.NotAfterNow(NcmecReportedAt, nameof(NcmecReportedAt), Said.Of("The report to the National Center"));
        change.InCare(facts, Since, nameof(Since));
        if (facts.MissingEpisodes.Any(static episode => episode.ReturnedOn is null))
            change.Refuse($"{WhenChecks.Called(facts)} is missing already: add to that report, or record the return first.", nameof(Since));
        var episode = new MissingEpisode
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
            Since = Since,
            AgencyInformedAt = AgencyInformedAt,
            LawEnforcementReportedAt = LawEnforcementReportedAt,
            NcmecReportedAt = NcmecReportedAt,
            LocatingSince = LocatingSince,
        };
        change.Add(child, episode);
        change.Write(child, NoteKind.Missing, Note, episode.Id);
    }
}
