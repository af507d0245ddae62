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
        | FactKinds.TraffickingReports | FactKinds.RecordsGiven | FactKinds.Eligibility | FactKinds.HearingContent | FactKinds.VisitNotes
        | FactKinds.FamilyVisits | FactKinds.CitizenshipAndSchool;

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
        made.AddTrafficking(106, 107, 108);
        made.AddTrafficking(109, 110, 111);
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

    // The file holds only the day of the report; that the child is a victim without such a day is nothing a fact can carry.
    private void AddTrafficking(int victim, int reported, int reportedOn)
    {
        if (Answers.YesNo(Record, victim) != true || Answers.YesNo(Record, reported) != true) return;
        if (Answers.Day(Record, reportedOn) is not { } day) return;
        Add(new TraffickingIdentification
        {
            Id = Stamp.Id(nameof(TraffickingIdentification), day),
            RecordedAt = Stamp.At,
            RecordedBy = Stamp.By,
            Source = $"{Stamp.Source}, by the day it was reported",
            On = day,
            Victim = true,
            ReportedOn = day,
        });
    }

    private void AddGap() => Add(new CollectionGap
    {
        Id = Stamp.Id(nameof(CollectionGap), "gap"),
        RecordedAt = Stamp.At,
        RecordedBy = Stamp.By,
        Source = Stamp.Source,
        On = facts.OfType<Removal>().Select(static removal => removal.On).DefaultIfEmpty(facts[0].HappenedOn).Min(),
        Kinds = NotInTheFile,
    });
}
