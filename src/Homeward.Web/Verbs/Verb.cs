namespace Homeward.Web.Verbs;

/// <summary>One thing the executable does, named on the command line.</summary>
public sealed record Verb(string Name, string Usage, string Does, Func<string[], Task<int>> Run);
