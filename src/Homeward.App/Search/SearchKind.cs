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
}
