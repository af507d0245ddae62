namespace Homeward.App.Tokens;

/// <summary>What a token may be used for; never more than its owner's role.</summary>
[Flags]
public enum TokenScope
{
    None = 0,

    /// <summary>To read what the owner may read.</summary>
    Read = 1,

    /// <summary>To do the acts the owner may do.</summary>
    Write = 2,

    /// <summary>To take the whole record out, where the owner's role may.</summary>
    Export = 4,
}
