namespace Homeward.Web.Acts;

/// <summary>The file field of an act's form.</summary>
public sealed record PaperField(ActPage Page, string Label, bool Required = false);
