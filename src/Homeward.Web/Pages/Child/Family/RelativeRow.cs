using Homeward.App.Relatives;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Web.Pages.Child.Family;

/// <summary>One relative: what the law owes them, every attempt to tell them, and what came back.</summary>
public sealed record RelativeRow(Person Person, DueDate? Due, IReadOnlyList<DateOnly> Notices, IReadOnlyList<RelativeReply> Replies)
{
    private const string Rule = "rel-notice-30";

    /// <summary>Notices sent, and the times nobody was reached.</summary>
    public int Attempts => Notices.Count + Replies.Count(static reply => reply.Kind is ReplyKind.NotReached);

    public int Returned => Replies.Count(static reply => reply.Kind is ReplyKind.Undeliverable);

    public bool HasReplied => Replies.Any(static reply => reply.Kind is not (ReplyKind.Undeliverable or ReplyKind.NotReached));

    /// <summary>Those to whom the law may owe notice, and every other relative on record.</summary>
    public static IReadOnlyList<RelativeRow> Of(CaseFacts facts, IReadOnlyList<DueDate> dues, IReadOnlyList<RelativeReply> replies)
    {
        var owed = dues.Where(static due => string.Equals(due.Rule.Id, Rule, StringComparison.Ordinal)).ToList();
        return
        [
            .. facts.People.Where(static person => person.Relation is Relation.Grandparent or Relation.ParentOfSibling or Relation.OtherRelative or Relation.Sibling)
                .DistinctBy(static person => person.PersonId)
                .Where(person => person.Relation is not Relation.Sibling || person.IsAdult is true)
                .Select(person => new RelativeRow(
                    person,
                    owed.LastOrDefault(due => due.About.Id == person.PersonId),
                    [.. facts.RelativeNotices.Where(notice => notice.RelativeId == person.PersonId && notice.GivenOn is not null).Select(static notice => notice.GivenOn!.Value)],
                    [.. replies.Where(reply => reply.PersonId == person.PersonId).OrderBy(static reply => reply.On)])),
        ];
    }
}

/// <summary>A kind of relative the law names, with how many of them are on record and how many were told.</summary>
public sealed record RelativeKind(string Words, IReadOnlyList<RelativeRow> Rows)
{
    public int Told => Rows.Count(static row => row.Notices.Count > 0 || row.Due?.Status is DueStatus.Excused);

    /// <summary>The kinds of 42 USC 671(a)(29), in its order.</summary>
    public static IReadOnlyList<RelativeKind> Of(IReadOnlyList<RelativeRow> rows) =>
    [
        new(Text.Of("Adult grandparents"), [.. rows.Where(static row => row.Person.Relation is Relation.Grandparent)]),
        new(Text.Of("Parents with custody of a brother or sister"), [.. rows.Where(static row => row.Person.Relation is Relation.ParentOfSibling)]),
        new(Text.Of("Other adult relatives, those a parent named among them"), [.. rows.Where(static row => row.Person.Relation is Relation.OtherRelative or Relation.Sibling)]),
    ];
}
