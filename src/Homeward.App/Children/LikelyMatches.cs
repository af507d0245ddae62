using System.Globalization;
using System.Text;
using Homeward.App.Access;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Children;

/// <summary>
/// Looks for a child before one is added, among the cases open to the actor: the same name however it is written, a name of the same sound, the same birth date
/// with a name in common. It offers and says why; a person decides.
/// </summary>
public static class LikelyMatches
{
    private const int Most = 5;

    /// <summary>For each of those sought, the most likely first; one walk over the open cases for all of them.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<LikelyMatch>>> OfAsync(
        HomewardDb db, Actor actor, IReadOnlyList<(string Name, DateOnly? Born)> sought, DateTimeOffset now, DateOnly today, CancellationToken stop = default)
    {
        var open = from child in CaseAccess.OpenTo(db, actor, now, today)
                   join summary in db.Summaries on child.Id equals summary.ChildId
                   where child.Name != null
                   select new { child.Id, child.Version, child.Name, child.AgencyNumber, summary.DateOfBirth };
        var names = sought.Select(static one => Plain(one.Name)).ToList();
        var found = sought.Select(static _ => new List<LikelyMatch>()).ToList();
        await foreach (var child in open.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            var known = Plain(child.Name!);
            for (var at = 0; at < names.Count; at++)
            {
                var reasons = Reasons(names[at], sought[at].Born, known, child.DateOfBirth).ToList();
                if (reasons.Count > 0) found[at].Add(new LikelyMatch(child.Id, child.Version, child.Name, child.AgencyNumber, child.DateOfBirth, reasons));
            }
        }

        return [.. found.Select(static matches =>
            (IReadOnlyList<LikelyMatch>)[.. matches.OrderByDescending(static match => match.Reasons.Count).ThenBy(static match => match.Name, StringComparer.Ordinal).Take(Most)])];
    }

    private static IEnumerable<Said> Reasons(string[] sought, DateOnly? born, string[] known, DateOnly? knownBorn)
    {
        if (sought.Length == 0 || known.Length == 0) yield break;
        var sameFirst = string.Equals(sought[0], known[0], StringComparison.Ordinal);
        var likeFirst = sameFirst || Distance(sought[0], known[0]) <= 1;
        var sharesLast = sought.Skip(1).Intersect(known.Skip(1), StringComparer.Ordinal).Any();
        var sameDay = born is not null && born == knownBorn;
        var sameYear = born is not null && born.Value.Year == knownBorn?.Year;
        if (!((likeFirst && (sharesLast || sameDay || (sameFirst && sameYear))) || (sharesLast && sameDay))) yield break;
        if (sameFirst) yield return Said.Of("the same first name");
        else if (likeFirst) yield return Said.Of("a first name one letter away");
        if (sharesLast) yield return Said.Of("a family name in common");
        if (sameDay) yield return Said.Of("the same birth date");
        else if (sameYear) yield return Said.Of("born in the same year");
    }

    // Without accents, in one case, a word an element: “María-José Reyes” is MARIA, JOSE, REYES.
    private static string[] Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter)) plain.Append(char.ToUpperInvariant(letter));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark) plain.Append(' ');
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[^1];
    }
}
