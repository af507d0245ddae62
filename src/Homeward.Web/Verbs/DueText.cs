using System.Globalization;
using System.Text;
using Homeward.App.Due;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Time;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Verbs;

/// <summary>A due list for people: owed first, each line with its reason and where the law says so.</summary>
internal static class DueText
{
    private const string Indent = "      ";

    public static string Of(ChildDue child, DueQuestion question)
    {
        var text = new StringBuilder();
        text.AppendLine(Header(child, question.AsOf));
        foreach (var episode in child.Episodes) text.AppendLine("  " + Line(episode, question.AsOf));
        var groups = child.Dues.ToLookup(Group, StringComparer.Ordinal);
        foreach (var (group, title) in Titles)
        {
            if (!groups.Contains(group)) continue;
            text.AppendLine().AppendLine("  " + title);
            foreach (var due in groups[group]) Line(text, child, due);
        }

        return text.ToString();
    }

    private static readonly (string Group, string Title)[] Titles =
    [
        ("overdue", "Overdue"), ("soon", "Due soon"), ("open", "Open"), ("later", "Not yet"), ("same", "The same duty, by the later day of the other law"), ("missed", "Missed, cannot be met any more"),
        ("gap", "Not collected: the record does not say whether these were met"), ("met", "Met"), ("rest", "Excused, or does not apply"),
    ];

    private static string Group(DueDate due) => due.Status switch
    {
        DueStatus.MetOnTime or DueStatus.MetLate => "met",
        DueStatus.Excused or DueStatus.NotApplicable => "rest",
        _ when due.EarlierIs is not null => "same",
        _ when due.NotCollected => "gap",
        _ when !due.CanStillBeMet => "missed",
        DueStatus.Overdue => "overdue",
        DueStatus.DueSoon => "soon",
        DueStatus.Open => "open",
        _ => "later",
    };

    private static string Header(ChildDue child, DateOnly asOf)
    {
        var age = child.Facts.Child.DateOfBirth is { } born && born <= asOf
            ? string.Create(CultureInfo.InvariantCulture, $"{DayCount.AgeOn(born, asOf)} years old")
            : "age not known";
        return $"{child.Name}, {age}, as of {Dates.Day(asOf)}";
    }

    private static string Line(Episode episode, DateOnly asOf)
    {
        var days = (episode.EndedOn ?? asOf).DayNumber - episode.Removal.On.DayNumber;
        var until = episode.EndedOn is { } ended ? $"to {Dates.Day(ended)}" : "until now";
        var stay = string.Create(CultureInfo.InvariantCulture, $"In care from {Dates.Day(episode.Removal.On)} {until} ({Dates.Days(days)})");
        return episode.EndedOn <= episode.EntryOn
            ? stay + ", over before the day that would have counted as entry."
            : $"{stay}; entered care on {Dates.Day(episode.EntryOn)} ({Words.Of(episode.Basis)}).";
    }

    private static void Line(StringBuilder text, ChildDue child, DueDate due)
    {
        var when = due.DueAt is { } at ? Dates.Moment(at) : due.DueOn is { } on ? Dates.Day(on) : "no day set by law";
        var about = child.NameOf(due.About) is { } name && due.About.Kind is not SubjectKind.Child ? $" ({name})" : string.Empty;
        var met = due.SatisfiedOn is { } satisfied ? $", on {Dates.Day(satisfied)}" : string.Empty;
        text.AppendLine(CultureInfo.InvariantCulture, $"    {when} · {Words.Of(due.Status)}{met} · {due.Rule.Title}{about}");
        text.Append(Indent).AppendLine(SameDuty.Sentence(due, child.Dues));
        text.Append(Indent).Append(due.Rule.Citation).Append(" · ").Append(due.Rule.Id);
        if (due.Rule.Confidence is not Confidence.Verified || due.Rule.ConfidenceNote is not null)
            text.Append(" · ").Append(due.Rule.Confidence.Code()).Append(due.Rule.ConfidenceNote is { } note ? ": " + note : string.Empty);
        text.AppendLine();
    }
}
