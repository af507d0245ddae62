using Homeward.Web.Verbs;

namespace Homeward.Web.Tests.Hostile;

/// <summary>Whatever file a verb is given, it refuses it with a sentence and exit code 2, prints nothing else, and stores nothing.</summary>
public sealed class HostileVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("homeward-hostile-").FullName;

    public static TheoryData<string> Names => [.. HostileFiles.Made.Keys];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public Task File_that_is_none_is_refused_by_every_verb(string name) => RefusedByEachAsync(name, HostileFiles.Made[name]());

    [Fact]
    public async Task Outside_document_that_is_hostile_is_refused_by_every_verb()
    {
        var samples = HostileFiles.Samples().ToList();
        Assert.SkipWhen(samples.Count == 0, "The outside samples hostile-docs are not here.");
        foreach (var (name, bytes) in samples) await RefusedByEachAsync(name, bytes);
    }

    private async Task RefusedByEachAsync(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, "file.xml");
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        await using var said = new StringWriter();
        Assert.Equal((name, "due", Exit.Refused), (name, "due", await DueVerb.Run(["--case", path], TimeProvider.System, said)));
        Assert.Equal((name, "due", Exit.Refused), (name, "due", await DueVerb.Run(["--afcars", path], TimeProvider.System, said)));
        Assert.Equal((name, "check", Exit.Refused), (name, "check", await CheckVerb.Run(["afcars", path], said)));
        Assert.Equal((name, "import", Exit.Refused), (name, "import", await ImportVerb.Run(["afcars", path, "--data", Path.Combine(folder, "data")])));
        Assert.Empty(said.ToString());
    }
}
