using Homeward.App.FirstNight;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Web.Pages.Child;

/// <summary>
/// What somebody who has just taken a child in goes through next, in order: what is not on record yet. It asks nothing that has been answered, and is gone once all
/// of it is, or the first month is over: from then on what is missing is what the law makes owed.
/// </summary>
internal static class FirstNightQuestions
{
    private const int Days = 30;

    public static IReadOnlyList<(string Page, string Words)> Of(CaseFacts facts, Episode episode, ChildBasics? basics, DateOnly today)
    {
        if (today.DayNumber - episode.Removal.On.DayNumber > Days) return [];
        var open = new List<(string, string)>();
        if (facts.Placements.All(placement => placement.From < episode.Removal.On)) open.Add(("placement", Text.Of("Where the child sleeps")));
        if (basics?.Authority is null || basics.Language is null || (basics.Allergies is null && basics.NoKnownAllergies is null))
            open.Add(("record/basics", Text.Of("Who decides now, language, allergies")));
        if (facts.IcwaInquiries.Count == 0) open.Add(("record/tribe", Text.Of("Whether there is a tribe")));
        if (facts.People.All(static person => person.Relation is not (Relation.Grandparent or Relation.OtherRelative or Relation.ParentOfSibling))) open.Add(("record/relative", Text.Of("Relatives")));
        return open;
    }
}
