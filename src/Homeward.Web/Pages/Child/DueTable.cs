using Homeward.Rules.Deadlines;

namespace Homeward.Web.Pages.Child;

/// <summary>Due dates to list, under a caption, as of a day.</summary>
public sealed record DueTable(string Caption, IEnumerable<DueDate> Dues, DateOnly Day);
