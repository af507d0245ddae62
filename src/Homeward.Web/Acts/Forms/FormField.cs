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

    /// <summary>Everybody here who has cases.</summary>
    Colleagues,

    /// <summary>Those who are named for the case.</summary>
    Named,
}

/// <summary>One question of an act's form: which answer of the operation it asks for, and in which words. How it is asked follows from the answer's type.</summary>
/// <param name="Name">The operation's property.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">What helps to answer it.</param>
/// <param name="From">Where the choices come from.</param>
public sealed record FormField(string Name, string Label, string? Hint = null, FieldSource From = FieldSource.Type);
