using Homeward.Rules.FederalFiles.Afcars2020.Elements;

namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>What stands at the head of the file (45 CFR 1355.44(a)(1)-(2)).</summary>
public sealed class AfcarsHeader : AfcarsScope
{
    /// <summary>A header from its two answers.</summary>
    /// <param name="agency">E1: two digits for a state, three for a tribe.</param>
    /// <param name="reportDate">E2: YYYYMM, the last month of the report period.</param>
    public AfcarsHeader(AfcarsValue agency, AfcarsValue reportDate)
        : base(AfcarsScopeKind.File, [new(1, agency), new(2, reportDate)])
    {
    }

    internal AfcarsHeader(ScopeDraft draft)
        : base(draft)
    {
    }

    /// <summary>E1, the title IV-E agency that sends the file.</summary>
    public AfcarsValue Agency => this[1];

    /// <summary>E2, the last month of the report period.</summary>
    public AfcarsValue ReportDate => this[2];

    /// <summary>The report period, or null where E2 is missing or not the last month of one.</summary>
    public ReportPeriod? Period => ReportPeriod.FromReportDate(ReportDate);

    /// <summary>True for a tribal agency (three digits), false for a state (two digits), null where E1 tells neither.</summary>
    public bool? IsTribalAgency => Agency is { Code: not null, Text.Length: var length } && length is 2 or 3 ? length == 3 : null;
}
