using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Homeward.Rules.Deadlines;

namespace Homeward.App.Due;

/// <summary>
/// One line of a child's list as addresses and the memory of what was told name it: the duty, what it is about, the stay, and the day. It is the same line for
/// as long as these are, whatever its place in the list.
/// </summary>
public static class LineName
{
    public static string Of(DueItem item) => Of(item.RuleId, item.RuleTitle, item.AboutKind, item.AboutId, item.AboutName, item.EpisodeId, item.DueOn);

    public static string Of(in DueDate due) => Of(due.Rule.Id, due.Rule.Title, due.About.Kind, due.About.Id, due.About.Name, due.EpisodeId, due.DueOn);

    internal static string Of(string ruleId, string title, SubjectKind kind, Guid? about, string? name, Guid? episode, DateOnly? dueOn) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{ruleId}\n{title}\n{kind}\n{about:N}\n{name}\n{episode:N}\n{dueOn:yyyy-MM-dd}"))).AsSpan(0, 10));
}
