using Homeward.Rules.Deadlines;
using Homeward.Web.Usa;

namespace Homeward.Web.Infrastructure;

/// <summary>The shape of each status.</summary>
public static class Tags
{
    public static TagKind Of(DueStatus status) => status switch
    {
        DueStatus.NotYet => TagKind.NotYet,
        DueStatus.Open => TagKind.Open,
        DueStatus.DueSoon => TagKind.DueSoon,
        DueStatus.Overdue => TagKind.Overdue,
        DueStatus.MetOnTime => TagKind.Met,
        DueStatus.MetLate => TagKind.MetLate,
        DueStatus.Excused => TagKind.Excused,
        _ => TagKind.NotApplicable,
    };
}
