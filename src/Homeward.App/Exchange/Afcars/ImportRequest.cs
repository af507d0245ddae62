namespace Homeward.App.Exchange.Afcars;

/// <summary>A federal out-of-home care file to take in.</summary>
/// <param name="FileName">Its name, as the report and the source of each fact show it.</param>
/// <param name="Content">Its bytes; must seek, as the file is first compared with those taken in before.</param>
/// <param name="By">Who asked.</param>
public sealed record ImportRequest(string FileName, Stream Content, string By);
