using Homeward.Rules.Facts;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.App.Exchange.Afcars;

/// <summary>
/// One record of the federal file as facts (45 CFR 1355.44). What the file says is stored, what it leaves blank stays unknown, and the kinds of fact the
/// federal layout has no place for are named in one collection gap, so that nothing that hangs on them is called missed.
/// </summary>
internal sealed class RecordFacts
{
    /// <summary>Everything but the history of care itself.</summary>
    private const FactKinds NotInTheFile =
        FactKinds.Findings | FactKinds.CasePlans | FactKinds.RelativeNotices | FactKinds.Siblings | FactKinds.Termination | FactKinds.MissingReports
        | FactKinds.RecordsGiven | FactKinds.Eligibility | FactKinds.HearingContent | FactKinds.VisitNotes
        | FactKinds.FamilyVisits | FactKinds.CitizenshipAndSchool | FactKinds.StateCourt | FactKinds.StateCasework
        | FactKinds.Qrtp | FactKinds.Interstate | FactKinds.Licensing | FactKinds.BackgroundChecks
        | FactKinds.IndianChildInquiry | FactKinds.IndianChildProceedings | FactKinds.ChildProtection | FactKinds.EntryTimes
        | FactKinds.Youth | FactKinds.Health | FactKinds.Education | FactKinds.Assistance;

    private readonly List<Fact> facts = [];
    private readonly HashSet<Guid> ids = [];

    private RecordFacts(AfcarsRecord record, RecordStamp stamp, Answers answers) => (Record, Stamp, Answers) = (record, stamp, answers);

    public AfcarsRecord Record { get; }

    public RecordStamp Stamp { get; }

    public Answers Answers { get; }

    /// <summary>The facts; an answer that cannot be stored is a <see cref="RecordRefusedException"/>.</summary>
    public static IReadOnlyList<Fact> Of(AfcarsRecord record, RecordStamp stamp, Answers answers)
    {
        var made = new RecordFacts(record, stamp, answers);
        made.AddChild();
        RemovalFacts.Add(made);
        ParentFacts.Add(made);
        made.AddTrafficking();
        made.AddGap();
        return made.facts;
    }

    /// <summary>A day the file lists twice for the same thing is one fact.</summary>
    public void Add(Fact fact)
    {
        if (ids.Add(fact.Id)) facts.Add(fact);
    }

    private void AddChild() => Add(new Child
    {
        Id = Stamp.Id(nameof(Child), "child"),
        RecordedAt = Stamp.At,
        RecordedBy = Stamp.By,
        Source = Stamp.Source,
        DateOfBirth = Answers.Day(Record, 5),
    });

    // The file says that the child is a victim and whether and when that was reported, not when it became known: no later than the report, or the period's end.
    private void AddTrafficking()
    {
        var before = Answers.YesNo(Record, 106) == true;
        var inCare = Answers.YesNo(Record, 109) == true;
        if (!before && !inCare) return;
        var reported = Answers.Day(Record, inCare ? 111 : 108);
        Add(new TraffickingIdentification
        {
            Id = Stamp.Id(nameof(TraffickingIdentification), "victim"),
            RecordedAt = Stamp.At,
            RecordedBy = Stamp.By,
            Source = $"{Stamp.Source}; the day it became known is not in the file, this is the last it can be",
            On = reported ?? Stamp.KnownBy,
            DayIsLatest = true,
            Victim = true,
            ReportMade = Answers.YesNo(Record, inCare ? 110 : 107),
            ReportedOn = reported,
        });
    }

    private void AddGap() => Add(new CollectionGap
    {
        Id = Stamp.Id(nameof(CollectionGap), "gap"),
        RecordedAt = Stamp.At,
        RecordedBy = Stamp.By,
        Source = Stamp.Source,
        On = Stamp.KnownBy,
        Kinds = NotInTheFile | (Record[106].IsMissing && Record[109].IsMissing ? FactKinds.TraffickingReports : FactKinds.None),
    });
}
