using Homeward.Rules.Facts;

namespace Homeward.App.Seeding;

/// <summary>Who belongs to the child.</summary>
internal sealed partial class CaseStory
{
    public CaseStory Mother(string called) => Parent("mother", called, Relation.Mother);

    public CaseStory Father(string called) => Parent("father", called, Relation.Father);

    public CaseStory PutativeFather(string called) => Parent("father", called, Relation.PutativeFather);

    /// <summary>A relative found in the search, who had notice of the removal within two weeks.</summary>
    public CaseStory Relative(string called, Relation relation)
    {
        Meet(called, called, relation, adult: true, Removal.On.AddDays(4));
        var by = Stamp(Removal.On.AddDays(13), "letter and call");
        facts.Add(new RelativeNotice
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, RelativeId = Person(called), GivenOn = Removal.On.AddDays(13), ContentComplete = true,
        });
        return this;
    }

    /// <summary>The search for relatives was completed and written down.</summary>
    public CaseStory SearchedForRelatives()
    {
        var by = Stamp(Removal.On.AddDays(20), "search log");
        facts.Add(new RelativeSearch
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, CompletedOn = Removal.On.AddDays(20),
            Steps = "Asked the parents, the child and the school; searched the parent locator and social media.",
        });
        return this;
    }

    /// <summary>A sibling in care who lives in the same home from a day on.</summary>
    public CaseStory TogetherWith(string sibling, string from)
    {
        if (!facts.OfType<Person>().Any(person => person.PersonId == Person(sibling))) Meet(sibling, sibling, Relation.Sibling, adult: false, Removal.On);
        var by = Stamp(Day(from), "placement agreement");
        facts.Add(new SiblingPlacement
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, SiblingId = Person(sibling), From = Day(from), Together = true,
        });
        return this;
    }

    /// <summary>Time with a parent was held at this pace since the removal, and last on the given day. No order sets a number, so none is owed by a day.</summary>
    public CaseStory TimeWith(string parent, int everyDays, string last)
    {
        for (var on = Day(last); on > Removal.On.AddDays(3); on = on.AddDays(-everyDays))
        {
            var held = Stamp(on, "visit log");
            facts.Add(new FamilyVisit { Id = held.Id, RecordedAt = held.At, RecordedBy = held.By, Source = held.Source, PersonId = Person(parent), HeldOn = on });
        }

        return this;
    }

    private CaseStory Parent(string key, string called, Relation relation)
    {
        Meet(key, called, relation, adult: true, Removal.On);
        return this;
    }

    private void Meet(string key, string called, Relation relation, bool adult, DateOnly on)
    {
        var by = Stamp(on, "intake");
        facts.Add(new Person
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, PersonId = Person(key), Name = called, Relation = relation, IdentifiedOn = on, IsAdult = adult,
        });
    }
}
