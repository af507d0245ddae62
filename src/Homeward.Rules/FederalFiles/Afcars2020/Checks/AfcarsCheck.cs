namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>The kind of fault, as 45 CFR 1355.46(b) names them; cross-file also means against another file or period.</summary>
public enum CheckCategory
{
    /// <summary>No answer where the layout requires one.</summary>
    Missing,

    /// <summary>An answer outside the permitted ones.</summary>
    Invalid,

    /// <summary>Answers of one record that cannot all be true.</summary>
    Inconsistent,

    /// <summary>An event entered too late, or a file sent too late.</summary>
    Tardy,

    /// <summary>Answers that stand out across the records of the file.</summary>
    CrossFile,
}

/// <summary>How much a finding weighs.</summary>
public enum CheckSeverity
{
    /// <summary>The regulation requires it.</summary>
    Error,

    /// <summary>Derived by us, or the practice of a tool or a state: advice until matched with the federal error specification.</summary>
    Warning,
}

/// <summary>One row of the list of checks.</summary>
/// <param name="Id">Such as chk-020; never reused.</param>
/// <param name="Category">The kind of fault.</param>
/// <param name="Files">The federal files it is about: OOHC, AGA, NYTD.</param>
/// <param name="Scope">The level: file, record, removal, parent, living-arrangement, plan, visit, prior-period, other-file, file-distribution.</param>
/// <param name="Elements">The elements it is about, as the list writes them.</param>
/// <param name="Condition">What must hold, in the language of the list.</param>
/// <param name="Citation">The paragraph, or that it is derived.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Message">What the worker reads.</param>
public sealed record AfcarsCheck(
    string Id,
    CheckCategory Category,
    IReadOnlyList<string> Files,
    string Scope,
    string Elements,
    string Condition,
    string Citation,
    CheckSeverity Severity,
    string Message)
{
    /// <summary>The elements of the out-of-home care file among <see cref="Elements"/>, by number, ranges spelled out.</summary>
    public IReadOnlyList<int> ElementNumbers { get; } = ElementList.Parse(Elements);
}

/// <summary>A check that one out-of-home care file cannot answer.</summary>
/// <param name="Check">The check.</param>
/// <param name="Because">Why, in a sentence.</param>
public sealed record CheckNotEvaluated(AfcarsCheck Check, string Because);
