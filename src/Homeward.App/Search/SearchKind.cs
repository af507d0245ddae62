namespace Homeward.App.Search;

/// <summary>What an entry of the index stands for.</summary>
public enum SearchKind
{
    /// <summary>A child: the name, the birth date and the agency's number.</summary>
    Child,

    /// <summary>A person of a child's case, by name.</summary>
    Person,

    /// <summary>A version of a note.</summary>
    Note,

    /// <summary>A paper, by its title, its kind, the name of its file and its text.</summary>
    Paper,

    /// <summary>A paper that was withdrawn, by its title, its kind and the name of its file.</summary>
    WithdrawnPaper,
}
