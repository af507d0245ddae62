using Homeward.App.Orders;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Orders;

public sealed class OrderCheckerTests
{
    [Theory]
    [InlineData("The Court finds that remaining in the home would be CONTRARY to the child’s\nwelfare.", OrderSubject.ContraryToWelfare, "CONTRARY to the child’s\nwelfare")]
    [InlineData("Reasonable efforts were made to prevent or eliminate the need for removal.", OrderSubject.ReasonableEffortsToPrevent, "Reasonable efforts were made to prevent or eliminate the need for removal")]
    [InlineData("It is ordered that placement and care are with the Department.", OrderSubject.PlacementAndCare, "placement and care")]
    [InlineData("Reasonable efforts have been made to finalize the permanency plan in effect.", OrderSubject.ReasonableEffortsToFinalize, "Reasonable efforts have been made to finalize the permanency plan")]
    [InlineData("Entered nunc pro tunc.", OrderSubject.Form, "nunc pro tunc")]
    public void Words_that_may_be_a_finding_are_pointed_at_where_they_stand(string text, OrderSubject subject, string words)
    {
        var candidate = OrderChecker.Highlight(text, null).First(one => one.Phrase.Subject == subject);
        Assert.Equal(words, candidate.Words);
        Assert.Equal(words, text.Substring(candidate.Start, candidate.Length));
    }

    [Theory]
    [InlineData("Remaining in the home is not contrary to the welfare of the child.", OrderSubject.ContraryToWelfare)]
    [InlineData("Reasonable efforts were not made to prevent the removal of the child.", OrderSubject.ReasonableEffortsToPrevent)]
    [InlineData("The agency failed to make reasonable efforts to finalize the permanency plan.", OrderSubject.ReasonableEffortsToFinalize)]
    public void Words_that_deny_a_finding_are_never_pointed_at_as_the_finding(string text, OrderSubject subject)
    {
        var of = OrderChecker.Highlight(text, null).Where(one => one.Phrase.Subject == subject).ToList();
        Assert.NotEmpty(of);
        Assert.All(of, static one => Assert.Equal(PhraseSense.Denies, one.Phrase.Sense));
    }

    [Theory]
    [InlineData("The child is in foster care. Her welfare is well served. Nothing contrary was heard.")]
    [InlineData("It would be contrary. To the welfare of nobody.")]
    [InlineData("")]
    public void Words_that_stand_in_different_sentences_are_no_finding(string text) =>
        Assert.DoesNotContain(OrderChecker.Highlight(text, null), static one => one.Phrase.Subject is OrderSubject.ContraryToWelfare);

    [Fact]
    public void Every_list_can_be_read_and_a_state_adds_its_own_words_to_the_federal_ones()
    {
        Assert.Equal(["ca", "fl", "ny", "tx"], OrderPhrases.States);
        Assert.All(OrderPhrases.For(null), static phrase => Assert.True(phrase.Citation.Contains("USC", StringComparison.Ordinal) || phrase.Citation.Contains("CFR", StringComparison.Ordinal)));
        foreach (var state in OrderPhrases.States) Assert.True(OrderPhrases.For(state).Count > OrderPhrases.For(null).Count);
        Assert.Contains(OrderChecker.Highlight("The Department is appointed temporary managing conservator.", "tx"), static one => one.Phrase.Subject is OrderSubject.PlacementAndCare);
        Assert.Empty(OrderChecker.Highlight("The Department is appointed temporary managing conservator.", null));
    }

    [Fact]
    public void Every_subject_that_is_a_finding_has_the_finding_s_name_and_words_of_its_own()
    {
        string[] others = [nameof(OrderSubject.PlacementAndCare), nameof(OrderSubject.PermanencyPlan), nameof(OrderSubject.TreatmentProgram), nameof(OrderSubject.Form)];
        foreach (var subject in Enum.GetNames<OrderSubject>())
        {
            Assert.True(others.Contains(subject) || Enum.TryParse<FindingKind>(subject, out _), subject);
            Assert.Contains(OrderPhrases.For(null), phrase => phrase.Subject.ToString() == subject);
        }
    }
}
