using Homeward.Rules.Facts;

namespace Homeward.App.Seeding;

/// <summary>What is done with and for a youth of 14 or more.</summary>
internal sealed partial class CaseStory
{
    /// <summary>All three credit bureaus were asked, and the youth got what they had the same day.</summary>
    public CaseStory CreditReports(params string[] days)
    {
        foreach (var day in days) Credit(CreditBureau.All, Day(day), CreditAnswer.Accurate);
        return this;
    }

    /// <summary>All three bureaus were asked; the report of one holds an error that is disputed since a day and not resolved.</summary>
    public CaseStory CreditReportWithError(string day, string disputedOn)
    {
        Credit(CreditBureau.Experian, Day(day), CreditAnswer.NoFile);
        Credit(CreditBureau.TransUnion, Day(day), CreditAnswer.NoFile);
        Credit(CreditBureau.Equifax, Day(day), CreditAnswer.Errors, Day(disputedOn));
        return this;
    }

    /// <summary>Answered the survey of the national database at 17.</summary>
    public CaseStory SurveyedAt17(string day)
    {
        var by = Stamp(Day(day), "youth survey");
        facts.Add(new NytdSurvey
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Wave = NytdWave.Seventeen, On = Day(day), Outcome = NytdOutcome.Participated,
        });
        return this;
    }

    /// <summary>Has had a service toward adulthood since a day, paid for by the agency.</summary>
    public CaseStory Served(TransitionServiceKind kind, string from)
    {
        var by = Stamp(Day(from), "service log");
        facts.Add(new TransitionService
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Kind = kind, From = Day(from), ByAgency = true,
        });
        return this;
    }

    private void Credit(CreditBureau bureau, DateOnly on, CreditAnswer answer, DateOnly? disputedOn = null)
    {
        var by = Stamp(on, "credit bureau");
        facts.Add(new CreditReport
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Bureau = bureau, AskedOn = on, AnsweredOn = on, Answer = answer,
            GivenOn = answer is CreditAnswer.NoFile ? null : on, DisputedOn = disputedOn,
        });
    }

    // Signed at the table where the plan is made.
    private void SignRights(DateOnly on)
    {
        var by = Stamp(on, "document of rights");
        facts.Add(new RightsAcknowledgement
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, GivenOn = on, SignedOn = on, Explained = true, Complete = true,
        });
    }
}
