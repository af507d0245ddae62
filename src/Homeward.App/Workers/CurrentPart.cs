using System.Linq.Expressions;
using Homeward.App.Data;

namespace Homeward.App.Workers;

/// <summary>The parts that workers have in cases on a day: begun, and not yet ended. The one place that says so to the database.</summary>
public static class CurrentPart
{
    /// <summary>For a question that is translated once.</summary>
    internal static readonly Expression<Func<HomewardDb, DateOnly, IQueryable<Assignment>>> On = static (db, day) =>
        db.Assignments.Where(part => part.From <= day && (part.To == null || part.To > day));

    private static readonly Func<HomewardDb, DateOnly, IQueryable<Assignment>> Asked = On.Compile();

    public static IQueryable<Assignment> InCases(HomewardDb db, DateOnly day) => Asked(db, day);
}
