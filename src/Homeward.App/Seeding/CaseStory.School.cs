using Homeward.Rules.Facts;

namespace Homeward.App.Seeding;

/// <summary>The child's schools, and who hopes to adopt.</summary>
internal sealed partial class CaseStory
{
    private bool changesSchool;

    /// <summary>Enrolled in a school; the records were asked for the same day, or nobody wrote down that they were.</summary>
    public CaseStory Enrolled(string school, string from, SchoolChange? change = null, bool recordsAsked = true)
    {
        var by = Stamp(Day(from), "school");
        facts.Add(new SchoolEnrolment
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, School = school, From = Day(from), Change = change,
            RecordsRequestedOn = recordsAsked && change is not null ? Day(from) : null, RecordsReceivedOn = recordsAsked && change is not null ? Day(from).AddDays(8) : null,
        });
        return this;
    }

    /// <summary>At the next placement it is decided that the child changes school, as is best.</summary>
    public CaseStory ChangesSchool()
    {
        changesSchool = true;
        return this;
    }

    /// <summary>Somebody hopes to adopt, and was told of the federal tax credit within the month.</summary>
    public CaseStory MayBeAdoptedBy(string name, string learned)
    {
        var by = Stamp(Day(learned), "adoption unit");
        facts.Add(new ProspectiveAdopter
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, LearnedOn = Day(learned), Name = name, TaxCreditToldOn = Day(learned).AddDays(20),
        });
        return this;
    }

    private void DecideOnSchool(Guid placement, DateOnly on)
    {
        var by = Stamp(on, "school decision");
        facts.Add(new SchoolDecision
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, PlacementId = placement, DecidedOn = on, Remains = !changesSchool,
            SchoolConsidered = true, WithEducationAgency = true, BestInterestDetermined = changesSchool ? true : null, TransportArrangedOn = changesSchool ? null : on,
        });
        changesSchool = false;
    }
}
