using System.Text.RegularExpressions;
using Homeward.App.Alerts;
using Homeward.App.Drafts;
using Homeward.App.Families;
using Homeward.App.Notes;
using Homeward.App.Orders;
using Homeward.App.Referrals;
using Homeward.App.Relatives;
using Homeward.App.Tasks;
using Homeward.Rules.Facts;

namespace Homeward.Web.Tests.Access;

/// <summary>Twenty-six words a child, each planted where something must not get out, each saying which child's and what it is.</summary>
internal static partial class Canaries
{
    private static readonly DateTimeOffset At = new(2026, 7, 6, 9, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<string> Kinds { get; } =
    [
        "number", "mother", "father", "relative", "provider", "source", "note", "visit", "reporter", "order", "task", "alert", "address", "city", "treatment", "clinic",
        "reply", "draft", "amended", "held", "shelter", "reported", "letter", "sheet", "labelled", "proved",
    ];

    public static string Of(string kind, CaseState state) => $"zq{kind}{(int)state}q";

    /// <summary>The canaries in an answer: what each is, and whose.</summary>
    public static IEnumerable<(string Kind, CaseState State)> In(string text) =>
        // A random key may read like one of a kind that was never planted.
        Canary().Matches(text).Select(static found => (Kind: found.Groups["kind"].Value, State: (CaseState)(found.Groups["state"].Value[0] - '0')))
            .Where(static found => Kinds.Contains(found.Kind)).Distinct();

    /// <summary>Among the facts.</summary>
    public static IEnumerable<Fact> Facts(CaseState state, Func<byte, Guid> id, DateOnly on)
    {
        yield return new Placement
        {
            Id = id(3), PlacementId = id(3), RecordedAt = At, RecordedBy = "intake", Source = Of("source", state), Setting = PlacementSetting.FosterFamilyHome, From = on, Provider = Of("provider", state),
        };
        foreach (var (kind, relation, at) in new[] { ("mother", Relation.Mother, (byte)4), ("father", Relation.Father, (byte)6), ("relative", Relation.Grandparent, (byte)8) })
        {
            yield return new Person
            {
                Id = id((byte)(at + 1)), PersonId = id(at), RecordedAt = At, RecordedBy = "intake", Source = "intake", Relation = relation, Name = Of(kind, state), IdentifiedOn = on,
            };
        }

        yield return new CourtOrder { Id = id(20), OrderId = id(20), RecordedAt = At, RecordedBy = "intake", Source = "intake", OrderedOn = on };
        yield return new Hearing { Id = id(21), RecordedAt = At, RecordedBy = "intake", Source = Of("held", state), Kind = HearingKind.Shelter, HeldOn = on };
    }

    /// <summary>Beside the facts; each of those told has it on their desk.</summary>
    public static IEnumerable<object> Rows(CaseState state, Func<byte, Guid> id, DateOnly today, Guid writer, IEnumerable<Guid> told, Guid owner)
    {
        var child = id(0);
        foreach (var (kind, about, at) in new[] { ("note", NoteKind.Contact, (byte)30), ("visit", NoteKind.Visit, (byte)31), ("reporter", NoteKind.Removal, (byte)32) })
            yield return Note(kind, about, at);
        yield return Note("amended", NoteKind.Contact, 33) with { Supersedes = id(30), Amendment = NoteAmendment.Correction };
        yield return new OrderText { ChildId = child, OrderId = id(20), Text = Of("order", state), RecordedAt = At, RecordedBy = "intake" };
        yield return new CaseTask { Id = id(34), ChildId = child, Words = Of("task", state), OwnerId = owner, DueOn = today, CreatedAt = At, CreatedBy = "intake" };
        foreach (var worker in told) yield return new Alert { Id = Guid.NewGuid(), ChildId = child, WorkerId = worker, Sentence = Of("alert", state), At = At };
        yield return new Household
        {
            Id = id(35), ChildId = child, Street = Of("address", state), City = Of("city", state), Confidential = true, RecordedAt = At, RecordedBy = "intake", Source = "intake",
        };
        yield return new ServiceReferral
        {
            Id = id(36), ChildId = child, Kind = ServiceKind.SubstanceUse, Need = Of("treatment", state), Provider = Of("clinic", state), ReferredOn = today, RecordedAt = At, RecordedBy = "intake", Source = "intake",
        };
        yield return new RelativeReply
        {
            Id = id(37), ChildId = child, PersonId = id(8), Kind = ReplyKind.WillingToCare, On = today, Words = Of("reply", state), RecordedAt = At, RecordedBy = "intake", Source = "intake",
        };
        yield return new Draft { WorkerId = writer, Address = $"/child/{child:N}/visit", Answers = $$"""{"Note":["{{Of("draft", state)}}"]}""", SavedAt = At };

        CaseNote Note(string kind, NoteKind about, byte at) =>
            new() { Id = id(at), ChildId = child, Kind = about, Text = $"{Of(kind, state)} was there.", WriterId = writer, WrittenBy = "intake", At = At };
    }

    [GeneratedRegex("zq(?<kind>[a-z]+)(?<state>[0-9])q", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Canary();
}
