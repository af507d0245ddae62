namespace Homeward.App.Access;

/// <summary>What records of children may be disclosed for (42 USC 671(a)(8)(A) to (E)); nothing leaves for another reason.</summary>
public enum ExportPurpose
{
    /// <summary>The administration of this plan, of another plan or program that (A) names, or of supplemental security income.</summary>
    Administration,

    /// <summary>An investigation, a prosecution, or a criminal or civil proceeding in connection with that administration.</summary>
    Investigation,

    /// <summary>The administration of another federal or federally assisted program that helps directly on the basis of need.</summary>
    NeedsBasedProgram,

    /// <summary>An audit or similar activity in connection with that administration, by a governmental agency that the law authorises.</summary>
    Audit,

    /// <summary>Information for the authorities about known or suspected child abuse or neglect.</summary>
    ReportOfAbuse,
}
