using Homeward.App.Access;
using Homeward.App.Exchange.CaseFile;
using Homeward.App.Families;
using Homeward.App.FirstNight;
using Homeward.App.Hearings;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.App.Orders;
using Homeward.App.Papers;
using Homeward.App.Referrals;
using Homeward.App.Relatives;
using Homeward.App.Removals;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Changes;
using Homeward.TestKit;
using Homeward.Web.Acts;
using Homeward.Web.Acts.Forms;
using Homeward.Web.Infrastructure;
using Homeward.Web.Languages;

namespace Homeward.Web.Tests.Languages;

/// <summary>Every text of the pages, in English: those that stand in a source, and those that are made of the words of the code.</summary>
internal static class Texts
{
    // Names of states and of regulations are the same in every language; kinds of facts are named by the facts.
    private static readonly Type[] Names = [typeof(UsState), typeof(CompactRegulation), typeof(FactKinds)];

    private static readonly Lazy<IReadOnlyList<string>> Found = new(static () =>
        [.. InPages().Concat(InCode()).Concat(OfTheAgency()).Concat(OfProcesses()).Concat(OfActs()).Concat(OfCodes()).Concat(OfFacts()).Concat(ScriptTexts.All).Where(static text => text.Any(char.IsLetter)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    public static IReadOnlyList<string> All => Found.Value;

    // The gallery is for those who build pages.
    public static bool IsForReaders(string path) => !path.Contains("/Gallery/", StringComparison.Ordinal);

    private static IEnumerable<string> InPages() => PageSource.All.Where(static page => IsForReaders(page.Path)).SelectMany(static page => TextCalls.Of(page.Code).Concat(Components.TextsOf(page)));

    private static IEnumerable<string> InCode() => TrackedFiles.EndingIn(".cs").Where(static path => path.StartsWith("src/Homeward.Web/", StringComparison.Ordinal) && IsForReaders(path))
        .SelectMany(static path => TextCalls.Of(TrackedFiles.Text(path)));

    // What the agency's acts say: what they refuse with, and why a person was found.
    private static IEnumerable<string> OfTheAgency() => TrackedFiles.EndingIn(".cs").Where(static path => path.StartsWith("src/Homeward.App/", StringComparison.Ordinal))
        .Select(TrackedFiles.Text).SelectMany(static code => TextCalls.Of(code).Concat(TextCalls.Refusals(code)));

    // The ledger names each act by the words of its process.
    private static IEnumerable<string> OfProcesses() => typeof(Operation).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Operation)) && !type.IsAbstract)
        .Select(static type => ProcessWords.Spell(OperationKinds.Blank(type).Process));

    private static IEnumerable<string> OfActs()
    {
        foreach (var role in Enum.GetValues<Role>())
            foreach (var (_, words) in RecordMenu.MostDone(role)) yield return words;
        foreach (var (words, acts) in FormActs.Groups)
        {
            yield return words;
            foreach (var act in acts)
            {
                foreach (var text in (string[])[act.Menu, act.Title, act.Verb, act.Done]) yield return text;
                if (act.Under is { } under) yield return char.ToUpperInvariant(under[0]) + under[1..];
                foreach (var question in act.Ask(static _ => []))
                    foreach (var text in (IEnumerable<string?>)[question.Field.Label, question.Field.Hint, .. question.Choices.Select(static choice => choice.Words)])
                        if (text is not null) yield return text;
            }
        }
    }

    // Answers that are coded in the record, as Words says them.
    private static IEnumerable<string> OfCodes()
    {
        Type[] more = [typeof(DocumentKind), typeof(DocumentLabel), typeof(NoteKind), typeof(NoteAmendment), typeof(CaseRight), typeof(RelationshipKind), typeof(HomeKind), typeof(ServiceKind), typeof(OrderSubject), typeof(PhraseSense), typeof(CircumstanceKind), typeof(CareAuthority), typeof(ReplyKind)];
        foreach (var type in typeof(Fact).Assembly.GetExportedTypes().Where(static type => type.IsEnum && type.Namespace == typeof(Fact).Namespace && !Names.Contains(type)).Concat(more))
            foreach (var answer in Enum.GetValues(type).Cast<Enum>()) yield return Words.OfAny(answer);
        foreach (var kind in Enum.GetValues<HearingKind>()) yield return HearingWords.Of(kind);
    }

    // The history names each fact and its answers by the words of the case file.
    private static IEnumerable<string> OfFacts()
    {
        foreach (var kind in CaseFileKind.All)
        {
            yield return Words.Spell(kind.Fact.Name);
            foreach (var field in kind.Fields.Where(static field => !field.IsCommon && field.ValueType != typeof(Guid))) yield return Words.Spell(field.Property.Name);
        }

        foreach (var reading in Readings.All)
            foreach (var part in reading.Name.Split('.')) yield return Words.Spell(part);
    }
}
