namespace Homeward.Web.Acts.Forms;

/// <summary>Whom or what a field's choices name.</summary>
public enum FieldSource
{
    /// <summary>The answer's own type says what can be answered.</summary>
    Type,
    Parents,
    Relatives,
    Family,
    HearingsSet,

    /// <summary>Everybody in the case, the child among them.</summary>
    PeopleAndChild,
    Placements,

    /// <summary>The notes that no later version has followed.</summary>
    Notes,

    /// <summary>The tasks that are not done.</summary>
    Tasks,

    /// <summary>The relationships that stand.</summary>
    Relationships,

    /// <summary>The family cases of brothers and sisters that are open to the worker.</summary>
    FamilyCases,

    /// <summary>Everybody here who has cases.</summary>
    Colleagues,

    /// <summary>Those who are named for the case.</summary>
    Named,
}

/// <summary>One question of an act's form: which answer of the operation it asks for, and in which words. How it is asked follows from the answer's type.</summary>
/// <param name="Name">The operation's property, with a dot before a part of it.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">What helps to answer it.</param>
/// <param name="From">Where the choices come from.</param>
public sealed record FormField(string Name, string Label, string? Hint = null, FieldSource From = FieldSource.Type);
