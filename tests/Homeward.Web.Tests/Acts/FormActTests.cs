using System.Reflection;
using Homeward.App.Access;
using Homeward.App.Operations;
using Homeward.Web.Acts;
using Homeward.Web.Acts.Forms;
using Homeward.Web.Usa;

namespace Homeward.Web.Tests.Acts;

public sealed class FormActTests
{
    private static readonly Choice Somebody = new("00000000-0000-0000-0000-000000000001", "Somebody");

    // Acts with a page of their own, or without a page, and why.
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["removal.record"] = "/removal",
        ["visit.record"] = "visit",
        ["order.record"] = "order",
        ["placement.record"] = "placement",
        ["placement.change"] = "placement",
        ["fact.correct"] = "correct",
        ["due.put-off"] = "put-off/{line}",
        ["due.take-back"] = "put-off/{line}/take-back",
        ["alert.see"] = "Today",
        ["task.complete"] = "Today",
        ["case.open-in-emergency"] = "/open-a-case",
        ["emergency.review"] = "/opened-cases",
        ["own-household.tie"] = "/agency/people/…/household",
        ["own-household.untie"] = "/agency/people/…/household",
        ["sealed-case.ask"] = "/sealed-cases",
        ["sealed-case.confirm"] = "/sealed-cases",
        ["apart.open"] = "apart/{apart}",
        ["document.attach"] = "papers/attach",
        ["document.withdraw"] = "papers/{paper}/withdraw",
        ["calendar.make"] = "/calendar",
        ["calendar.revoke"] = "/calendar",
        ["child.merge"] = "merge",
        ["child.separate"] = "separate",
        ["person.merge"] = "same-person",
        ["person.separate"] = "separate",
        ["law.choose"] = "/agency/law/choose",
        ["law.change-rule"] = "/agency/law/rule",
        ["law.change-reading"] = "/agency/law/reading",
        ["law.sign-off"] = "/agency/law/change",
        ["law.approve"] = "/agency/law/change",
        ["law.withdraw"] = "/agency/law/change/{id}/withdraw",
    };

    public static TheoryData<string> Pages => [.. FormActs.All.Select(static act => act.Page)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_question_of_an_act_asks_for_an_answer_of_its_operation_and_every_required_one_is_asked(string page)
    {
        var act = FormActs.Of(page)!;
        var questions = act.Ask(static _ => [Somebody]);
        Assert.All(questions.Where(static question => question.Kind is QuestionKind.OneOf or QuestionKind.AnyOf), static question => Assert.NotEmpty(question.Choices));
        // What every fact has beside its answers, the system writes.
        var required = (act.Fact?.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) ?? act.Operation.GetProperties()).Where(static property => property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), inherit: true));
        Assert.All(required, property => Assert.Contains(questions, question => string.Equals(question.Name.Split('.')[0], property.Name, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_act_has_a_page_or_is_named_as_having_none()
    {
        var acts = typeof(Operation).Assembly.GetTypes().Where(static type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Operation)));
        var without = acts.Where(static type => FormActs.All.All(act => act.Operation != type))
            .Select(static type => ((Operation)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)).Process).Order(StringComparer.Ordinal);
        Assert.Equal(Elsewhere.Keys.Order(StringComparer.Ordinal), without);
    }

    [Fact]
    public void Attorney_is_offered_the_courts_acts_and_a_foster_parent_none()
    {
        Assert.Contains(RecordMenu.For(Role.CourtLiaison), static act => act.Page is "order");
        Assert.DoesNotContain(RecordMenu.For(Role.CourtLiaison), static act => act.Page is "visit");
        Assert.Empty(RecordMenu.For(Role.FosterParent));
        Assert.Empty(RecordMenu.For(Role.Auditor));
    }
}
