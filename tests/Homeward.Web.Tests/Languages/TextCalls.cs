using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Homeward.Web.Tests.Languages;

/// <summary>The texts that a source gives to <c>Text</c>, by the names the resource files know them under.</summary>
internal static class TextCalls
{
    public static IEnumerable<string> Of(string code)
    {
        foreach (var call in CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (Method(call) is not { } method) continue;
            foreach (var name in method is "Count" ? Counted(call.ArgumentList.Arguments[1].Expression) : Names(call.ArgumentList.Arguments[0].Expression, alone: true)) yield return name;
        }
    }

    /// <summary>The sentences of refusals.</summary>
    public static IEnumerable<string> Refusals(string code)
    {
        foreach (var node in CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes())
        {
            var arguments = node switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Refuse" } } call => call.ArgumentList,
                ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "Refusal" } } made => made.ArgumentList,
                _ => null,
            };
            if (arguments is not { Arguments: [var first, ..] }) continue;
            foreach (var name in Names(first.Expression, alone: true)) yield return name;
        }
    }

    /// <summary>The words of a source that go to no <c>Text</c>, with their line, where they look as if somebody were to read them.</summary>
    public static IEnumerable<(int Line, string Words)> Bare(string code, Func<string, bool> looksRead)
    {
        foreach (var literal in CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes())
        {
            var words = literal switch
            {
                LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text => text.Token.ValueText,
                InterpolatedStringExpressionSyntax filled => Name(filled),
                _ => null,
            };
            if (words is null || !looksRead(words) || literal.Ancestors().Any(IsReadByNobody)) continue;
            yield return (literal.GetLocation().GetMappedLineSpan().StartLinePosition.Line + 1, words);
        }
    }

    // Given to Text already, or to an engineer, a log or a machine; the markup of a page is looked at by itself.
    private static bool IsReadByNobody(SyntaxNode around) => around switch
    {
        InvocationExpressionSyntax call => Method(call) is not null || call.Expression.ToString() is var name && (name.Contains("log.", StringComparison.Ordinal)
            || name.EndsWith("WriteLiteral", StringComparison.Ordinal) || name.EndsWith("WriteAttribute", StringComparison.Ordinal) || name.EndsWith("WriteAttributeValue", StringComparison.Ordinal)
            || name.EndsWith(".ToString", StringComparison.Ordinal) || name.EndsWith(".Raw", StringComparison.Ordinal)),
        ThrowExpressionSyntax or ThrowStatementSyntax or AttributeSyntax => true,
        _ => false,
    };

    private static string? Method(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var owner }
            && name is "Of" or "Html" or "Count"
            && owner.ToString() is "Text" or "Languages.Text" or "Said"
            ? name
            : null;

    private static IEnumerable<string> Counted(ExpressionSyntax noun) => noun is LiteralExpressionSyntax literal
        ? [$"{{0}} {literal.Token.ValueText}", $"{{0}} {Homeward.Rules.Time.Counted.Word(2, literal.Token.ValueText)}"]
        : throw new InvalidOperationException($"{noun}: what is counted stands in the call.");

    private static IEnumerable<string> Names(ExpressionSyntax text, bool alone) => text switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => [literal.Token.ValueText],
        InterpolatedStringExpressionSyntax filled => alone ? [Name(filled)] : throw new InvalidOperationException($"{filled}: what is filled in is lost; give each to Text by itself."),
        ConditionalExpressionSyntax choice => [.. Names(choice.WhenTrue, alone: false), .. Names(choice.WhenFalse, alone: false)],
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(static arm => Names(arm.Expression, alone: false)),
        ParenthesizedExpressionSyntax inner => Names(inner.Expression, alone),
        _ => [],
    };

    private static string Name(InterpolatedStringExpressionSyntax filled)
    {
        var name = new StringBuilder();
        var at = 0;
        foreach (var part in filled.Contents)
        {
            if (part is InterpolatedStringTextSyntax text) name.Append(text.TextToken.ValueText);
            else name.Append(CultureInfo.InvariantCulture, $"{{{at++}{((InterpolationSyntax)part).FormatClause?.ToString()}}}");
        }

        return name.ToString();
    }
}
