using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.FirstNight;

/// <summary>Who decides for the child now, the child's language and allergies, as they were told on the first night or later.</summary>
public sealed record RecordBasics : ChildAct
{
    public override string Process => "basics.record";

    public required DateOnly AskedOn { get; init; }

    public CareAuthority? Authority { get; init; }

    public string? Language { get; init; }

    public bool? NeedsInterpreter { get; init; }

    [LongText]
    public string? Allergies { get; init; }

    /// <summary>True where somebody was asked and knows of none.</summary>
    public bool? NoKnownAllergies { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(AskedOn, nameof(AskedOn), Said.Of("A question"));
        if (Authority is null && Language is null && NeedsInterpreter is null && Allergies is null && NoKnownAllergies is null)
            change.Refuse("Answer one of the questions at least; leave open what is not known.", nameof(Language));
        if (Allergies is not null && NoKnownAllergies is true)
            change.Refuse("Either allergies are known or none are. Take one of the two answers out.", nameof(NoKnownAllergies));
        var row = new ChildBasics
        {
            Id = Guid.CreateVersion7(), ChildId = child, AskedOn = AskedOn, Authority = Authority, Language = Language, NeedsInterpreter = NeedsInterpreter,
            Allergies = Allergies, NoKnownAllergies = NoKnownAllergies, RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
        };
        change.AddRow(row, $"{nameof(ChildBasics)}:{row.Id:N}");
        change.Subject ??= row.Id;
    }
}
