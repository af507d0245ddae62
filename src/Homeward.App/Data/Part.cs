using System.Linq.Expressions;

namespace Homeward.App.Data;

/// <summary>A part that several questions have in common, put into each before it is translated once.</summary>
internal static class Part
{
    /// <summary>Where a part stands in a question; the question is given to <see cref="PutIn"/> before it is asked.</summary>
    public static IQueryable<TRow> Of<TRow, TGiven>(Expression<Func<HomewardDb, TGiven, IQueryable<TRow>>> part, HomewardDb db, TGiven given) => throw NotPutIn(part);

    public static IQueryable<TRow> Of<TRow>(Expression<Func<HomewardDb, Guid, DateOnly, IQueryable<TRow>>> part, HomewardDb db, Guid whose, DateOnly day) => throw NotPutIn(part);

    /// <summary>Where a condition on a row stands in a question.</summary>
    public static bool Is<TRow>(Expression<Func<HomewardDb, Guid, TRow, bool>> condition, HomewardDb db, Guid whose, TRow of) => throw NotPutIn(condition);

    public static Expression<TQuestion> PutIn<TQuestion>(Expression<TQuestion> question) => (Expression<TQuestion>)new Putting().Visit(question);

    private static InvalidOperationException NotPutIn(Expression part) => new($"A part was not put into its question: {part}");

    private sealed class Putting : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(Part)) return base.VisitMethodCall(node);
            var part = Expression.Lambda<Func<LambdaExpression>>(node.Arguments[0]).Compile()();
            var given = part.Parameters.Zip(node.Arguments.Skip(1)).ToDictionary(static pair => pair.First, static pair => pair.Second);
            return Visit(new Giving(given).Visit(part.Body));
        }
    }

    private sealed class Giving(Dictionary<ParameterExpression, Expression> given) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => given.GetValueOrDefault(node, node);
    }
}
