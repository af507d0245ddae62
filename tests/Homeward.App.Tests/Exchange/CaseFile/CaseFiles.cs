using System.Text;
using Homeward.App.Exchange.CaseFile;
using Homeward.TestKit;

namespace Homeward.App.Tests.Exchange.CaseFile;

/// <summary>The example files, and small ones written in a test.</summary>
internal static class CaseFiles
{
    public static string Folder { get; } = Repository.File("tests", "Homeward.App.Tests", "Exchange", "CaseFile", "CaseFiles");

    public static CaseFileReading Example(string name) => CaseFileReader.Read(File.ReadAllBytes(Path.Combine(Folder, name)), name);

    public static CaseFileReading Read(string json) => CaseFileReader.Read(Encoding.UTF8.GetBytes(json), "test.json");

    /// <summary>One child born on 1 May 2015 with the given members beside; quotes are written as apostrophes.</summary>
    public static CaseFileReading ReadCase(string members) => Read(Case(members));

    public static string Case(string members) =>
        $$"""{ "format": "homeward-case/1", "child": { "dateOfBirth": "2015-05-01" }{{(members.Length > 0 ? ", " : "")}}{{members.Replace('\'', '"')}} }""";
}
