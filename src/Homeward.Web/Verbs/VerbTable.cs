namespace Homeward.Web.Verbs;

/// <summary>Every verb; a new one is a file beside this and a line here.</summary>
public static class VerbTable
{
    public static IReadOnlyList<Verb> All { get; } =
    [
        BackupVerb.Verb, CheckVerb.Verb, DueVerb.Verb, ExportVerb.Verb, ImportVerb.Verb, ReadVerb.Verb, RebuildVerb.Verb, RestoreVerb.Verb, ServeVerb.Verb, VerifyVerb.Verb,
    ];

    public static async Task<int> Run(string[] args)
    {
        var name = args.FirstOrDefault();
        if (name is "help" or "--help" or "-h")
        {
            await Console.Out.WriteLineAsync(Usage());
            return Exit.Done;
        }

        var verb = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal));
        if (verb is not null && args is [_, "--help" or "-h"])
        {
            await Console.Out.WriteLineAsync(Lines(verb));
            return Exit.Done;
        }

        if (verb is not null) return await verb.Run(args[1..]);
        await Console.Error.WriteLineAsync(name is null ? Usage() : $"There is no verb “{name}”.\n\n{Usage()}");
        return Exit.Refused;
    }

    private static string Usage() => "Homeward: the case record of a child in foster care.\n\n" + string.Join('\n', All.Select(Lines));

    private static string Lines(Verb verb) => $"  homeward {verb.Name} {verb.Usage}\n      {verb.Does}";
}
