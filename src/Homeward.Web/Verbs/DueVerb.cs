using Homeward.App.Due;
using Homeward.Rules.Rulebooks;

namespace Homeward.Web.Verbs;

public static class DueVerb
{
    public static Verb Verb { get; } = new(
        "due",
        "(--case FILE | --afcars FILE) [--rulebook us+ca] [--as-of DATE] [--known-on DATE] [--eligibility] [--daily-rate AMOUNT] [--json]\n"
            + "  homeward due --agency " + AgencyDueRun.Usage,
        "Prints what is owed to each child of a case file (docs/case-file.md) or a federal out-of-home file, by when, and why; with --eligibility also the title IV-E status of "
            + "every month. With --agency it prints the agency's own deadlines instead.",
        args => Run(args, TimeProvider.System, Console.Out));

    public static async Task<int> Run(string[] args, TimeProvider clock, TextWriter to)
    {
        if (args.Contains("--agency", StringComparer.Ordinal)) return await AgencyDueRun.Run(args, clock, to);
        var options = Options.Read(
            args,
            Option.Text("case"),
            Option.Text("afcars"),
            Option.Text("rulebook"),
            Option.Day("as-of"),
            Option.Day("known-on"),
            Option.Flag("eligibility"),
            Option.Amount("daily-rate"),
            Option.Flag("json"));
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        if (options.Has("case") == options.Has("afcars")) return await Exit.RefusedBecause("Name one file to read, with --case FILE or with --afcars FILE.");

        if (RulebookShelf.Named(options.Text("rulebook") ?? "us") is not { } rulebook)
            return await Exit.RefusedBecause($"There is no rulebook “{options.Text("rulebook")}”. Name one, or several joined by +: {string.Join(", ", RulebookShelf.Names)}.");

        var file = options.Text("case") is { } path ? CasesOfFile.ReadCaseFile(path) : CasesOfFile.ReadAfcars(options.Text("afcars")!);
        if (file.IsRefused) return await Exit.RefusedBecause(string.Join('\n', file.Refusals));
        foreach (var refusal in file.Refusals) await Console.Error.WriteLineAsync(refusal);

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var question = new DueQuestion(rulebook, options.Day("as-of") ?? today, options.Day("known-on"));
        var answers = file.Cases.Select(one => (one.Name, Due: question.Ask(one.Name, one.History, one.Ids))).ToList();
        var children = answers.Where(static answer => answer.Due is not null).Select(static answer => answer.Due!).ToList();
        var unknown = answers.Where(static answer => answer.Due is null).Select(static answer => answer.Name).ToList();
        var months = options.Has("eligibility") || (options.Has("json") && options.Has("case"));
        await Print(question, unknown, children, new MonthTable(months, options.Cents("daily-rate")), options.Has("json"), to);
        return file.Refusals.Count == 0 ? Exit.Done : Exit.Failed;
    }

    private static async Task Print(DueQuestion question, List<string> unknown, List<ChildDue> children, MonthTable months, bool json, TextWriter to)
    {
        if (json)
        {
            await to.WriteLineAsync(DueFile.Of(question, unknown, children, months).ToJson());
            return;
        }

        foreach (var name in unknown) await to.WriteLineAsync($"{name}: not on record on {Infrastructure.Dates.Day(question.KnownOn!.Value)}.");
        foreach (var child in children)
        {
            await to.WriteLineAsync(DueText.Of(child, question));
            if (months.Of(child, question) is { } table) await to.WriteLineAsync(EligibilityText.Of(MonthTable.Stays(child, question), table));
        }
    }
}
