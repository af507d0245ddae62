namespace Homeward.App.Families;

/// <summary>Whose home a household is.</summary>
public enum HomeKind
{
    Family,

    /// <summary>A foster home, whose address is not for those it is kept from.</summary>
    FosterHome,
    Shelter,
}
