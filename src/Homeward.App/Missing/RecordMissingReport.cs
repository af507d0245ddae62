using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Missing;

/// <summary>What was done for a missing child since it was reported; what is not answered stays as it was.</summary>
public sealed record RecordMissingReport : ChildAct
{
    public override string Process => "missing.update";

    public DateTimeOffset? LawEnforcementReportedAt { get; init; }

    public DateTimeOffset? NcmecReportedAt { get; init; }

    public DateOnly? LocatingSince { get; init; }

    /// <summary>The last day of contact with law enforcement or the National Center.</summary>
    public DateOnly? LastContactOn { get; init; }

    /// <summary>After the return: the day the reasons and what happened were talked through.</summary>
    public DateOnly? DebriefedOn { get; init; }

    /// <summary>After the return: the day of the screen for trafficking.</summary>
    public DateOnly? ScreenedOn { get; init; }

    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterNow(LawEnforcementReportedAt, nameof(LawEnforcementReportedAt), Said.Of("The report to law enforcement"));
        change.NotAfterNow(NcmecReportedAt, nameof(NcmecReportedAt), Said.Of("The report to the National Center"));
        change.NotAfterToday(LocatingSince, nameof(LocatingSince), Said.Of("The search"));
        change.NotAfterToday(LastContactOn, nameof(LastContactOn), Said.Of("A contact"));
        change.NotAfterToday(DebriefedOn, nameof(DebriefedOn), Said.Of("The talk"));
        change.NotAfterToday(ScreenedOn, nameof(ScreenedOn), Said.Of("The screen"));
        if (facts.MissingEpisodes is not [.., var episode])
        {
            change.Refuse($"{WhenChecks.Called(facts)} is not reported missing: report it first.", nameof(Children));
            return;
        }

        if (episode.ReturnedOn is null && (DebriefedOn ?? ScreenedOn) is not null)
            change.Refuse("The talk and the screen follow the return: record the return first.", DebriefedOn is null ? nameof(ScreenedOn) : nameof(DebriefedOn));
        var next = episode with
        {
            LawEnforcementReportedAt = LawEnforcementReportedAt ?? episode.LawEnforcementReportedAt,
            NcmecReportedAt = NcmecReportedAt ?? episode.NcmecReportedAt,
            LocatingSince = LocatingSince ?? episode.LocatingSince,
            LastContactOn = LastContactOn ?? episode.LastContactOn,
            DebriefedOn = DebriefedOn ?? episode.DebriefedOn,
            ScreenedOn = ScreenedOn ?? episode.ScreenedOn,
        };
        if (next == episode && Note is null) change.Refuse("Nothing is answered: say what was done.", nameof(LawEnforcementReportedAt));
        var about = next == episode ? episode.Id : change.Supersede(child, episode, next with { Source = KnownFrom });
        change.Write(child, NoteKind.Missing, Note, about);
    }
}
