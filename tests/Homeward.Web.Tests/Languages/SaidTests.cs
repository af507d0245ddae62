using Homeward.App;
using Homeward.App.Search;
using Homeward.TestKit;
using Homeward.Web.Languages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Homeward.Web.Tests.Languages;

/// <summary>How a sentence of the agency's acts comes to a reader of another language.</summary>
public sealed class SaidTests
{
    private static readonly Said NotInCare = Said.Of($"{"Luca"} was not in care on {new DateOnly(2026, 4, 14)}. Correct the day, or record the removal first.");

    [Fact]
    public void Sentence_in_english_is_what_stands_in_the_source_with_the_day_in_it() =>
        Assert.Equal("Luca was not in care on 14 April 2026. Correct the day, or record the removal first.", Text.Told(NotInCare));

    [Fact]
    public async Task Sentence_in_spanish_fills_in_the_name_and_writes_the_day_as_its_pages_do() => await Language.Spanish.SpeakAsync(static () =>
    {
        Assert.Equal("Luca no estaba bajo cuidado el mar 14 abr 2026. Corrija el día, o registre primero la remoción.", Text.Told(NotInCare));
        return Task.CompletedTask;
    });

    [Fact]
    public async Task What_is_said_within_a_sentence_is_in_the_language_of_the_sentence_too() => await Language.Spanish.SpeakAsync(static () =>
    {
        Assert.Equal(
            "Lo que lleva vencido más de 3 días pasa al supervisor: se puede posponer hasta el mar 14 abr 2026, no más.",
            Text.Told(Said.Of($"What is overdue by more than {Said.Count(3, "day")} goes to the supervisor: it can be put off through {new DateOnly(2026, 4, 14)} and no longer.")));
        return Task.CompletedTask;
    });

    [Fact]
    public async Task Braces_of_a_name_are_a_name() => await Language.Spanish.SpeakAsync(static () =>
    {
        var name = "{1}";
        Assert.Equal("{1} no está en ningún centro.", Text.Told(Said.Of($"{name} is in no facility.")));
        Assert.Equal("{not} said", Text.Told(Said.Of("{not} said")));
        return Task.CompletedTask;
    });

    [Fact]
    public async Task What_the_rules_say_stays_in_english() => await Language.Spanish.SpeakAsync(static () =>
    {
        Assert.Equal("the same name", Text.Told(Said.InEnglish("the same name")));
        return Task.CompletedTask;
    });

    [Fact]
    public async Task Empty_search_is_refused_in_the_language_of_the_reader() => await Language.Spanish.SpeakAsync(static () =>
    {
        SearchAsked.Read(" ", out var refusal);
        Assert.StartsWith("Escriba un nombre", Text.Told(refusal!), StringComparison.Ordinal);
        return Task.CompletedTask;
    });

    /// <summary>A sentence that becomes one without <see cref="Said.Of(string)"/> is not among the texts that are translated.</summary>
    [Fact]
    public void No_source_of_the_agency_makes_a_sentence_that_the_resource_files_do_not_see()
    {
        var unseen = TrackedFiles.EndingIn(".cs").Where(static path => path.StartsWith("src/Homeward.App/", StringComparison.Ordinal) && !path.EndsWith("/Said.cs", StringComparison.Ordinal))
            .SelectMany(static path => CSharpSyntaxTree.ParseText(TrackedFiles.Text(path)).GetRoot().DescendantNodes().Where(SaysSomething)
                .SelectMany(static member => member.DescendantNodes()).OfType<InterpolatedStringExpressionSyntax>()
                .Where(static filled => filled.Parent is not ArgumentSyntax)
                .Select(filled => $"{path}({filled.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {filled}")).ToList();
        if (unseen.Count > 0) Assert.Fail(string.Join(Environment.NewLine, unseen));
    }

    private static bool SaysSomething(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => Is(method.ReturnType),
        PropertyDeclarationSyntax property => Is(property.Type),
        VariableDeclarationSyntax variable => Is(variable.Type),
        _ => false,
    };

    private static bool Is(TypeSyntax type) => type.DescendantTokens().Any(static token => token.ValueText is "Said");
}
