namespace Homeward.App.Papers.Reading;

/// <summary>The text of a file, and whether more stands in it; null text where there is none.</summary>
public sealed record ReadWords(string? Text, bool Cut);
