using Homeward.App.Due;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Web.Verbs;

public static class DueVerb
{
    public static Verb Verb { get; } = new(
        "due",
        "--case FILE [--rulebook us] [--as-of DATE] [--known-on DATE] [--json]",
        "Prints what is owed to each child of a case file, by when, and why. docs/case-file.md describes the file.",
        args => Run(args, TimeProvider.System, Console.Out));

    public static async Task<int> Run(string[] args, TimeProvider clock, TextWriter to)
    {
        var options = Options.Read(
            args, Option.Text("case"), Option.OneOf("rulebook", "us"), Option.Day("as-of"), Option.Day("known-on"), Option.Flag("json"));
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        if (options.Text("case") is not { } path) return await Exit.RefusedBecause("Name the file to read with --case FILE.");

        var (cases, refusal) = await CasesOfFile.Read(path);
        if (refusal is not null) return await Exit.RefusedBecause(refusal);

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var question = new DueQuestion(UnitedStates.Rulebook, options.Day("as-of") ?? today, options.Day("known-on"));
        var answers = cases.Select(one => (one.Name, Due: question.Ask(one.Name, one.History, one.Ids))).ToList();
        var children = answers.Where(static answer => answer.Due is not null).Select(static answer => answer.Due!).ToList();
        var unknown = answers.Where(static answer => answer.Due is null).Select(static answer => answer.Name).ToList();

        if (options.Has("json"))
        {
            await to.WriteLineAsync(DueFile.Of(question, unknown, children).ToJson());
            return Exit.Done;
        }

        foreach (var name in unknown) await to.WriteLineAsync($"{name}: not on record on {Infrastructure.Dates.Day(question.KnownOn!.Value)}.");
        foreach (var child in children) await to.WriteLineAsync(DueText.Of(child, question));
        return Exit.Done;
    }
}
