using Homeward.Rules.FederalFiles.Afcars2020.Checks.Distribution;
using Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;
using Homeward.Rules.Time;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>
/// Checks one file while it is read: give it every item of the reader in order, then ask for what shows only over the whole file. Memory is flat but for a
/// few bytes a record (its number, the description of its home).
/// </summary>
/// <param name="options">The choices the regulation leaves open.</param>
public sealed class AfcarsCheckRun(AfcarsCheckOptions options)
{
    private readonly ShareCounter shares = new();
    private readonly Distributions distributions = new(options);
    private readonly RecordNumbers numbers = new();
    private readonly SharedHomes homes = new();
    private AfcarsHeader header = new(AfcarsValue.NotPresent, AfcarsValue.NotPresent);

    /// <summary>Records read and checked.</summary>
    public int RecordsRead { get; private set; }

    /// <summary>Records that did not fit the layout and were left out.</summary>
    public int RecordsRefused { get; private set; }

    /// <summary>Records read whose child turned 18 before the period: reported and listed, but exempt from the determination (45 CFR 1355.46(a)).</summary>
    public int RecordsExempt { get; private set; }

    /// <summary>Findings that are errors of the regulation, in records that are not exempt or in the file as a whole.</summary>
    public int Errors { get; private set; }

    /// <summary>The header as read.</summary>
    public AfcarsHeader Header => header;

    /// <summary>The share of records in error for each element, E1 to E186.</summary>
    public IReadOnlyList<ElementErrorShare> Shares => shares.Shares();

    /// <summary>The checks that were not computed in this run, each with the reason.</summary>
    public IReadOnlyList<CheckNotEvaluated> NotEvaluated
    {
        get
        {
            List<CheckNotEvaluated> list = [.. AfcarsChecks.NotEvaluated];
            if (options.ReceivedOn is null)
                list.Add(new(AfcarsChecks.Get("chk-002"), "The day the file reaches the federal agency was not given."));
            return list;
        }
    }

    /// <summary>Whether the rows that compare with the report period say nothing, because E2 names no period.</summary>
    public bool PeriodUnknown => header.Period is null;

    /// <summary>Checks the next item of the reader.</summary>
    /// <param name="item">The item.</param>
    public IReadOnlyList<AfcarsFinding> Take(AfcarsItem item) => item switch
    {
        HeaderRead read => TakeHeader(read.Header),
        RecordRead read => TakeRecord(read),
        RecordRefused refused => TakeRefused(refused),
        FileRefused refused => [Report("chk-001", new([], refused.Reason), null, null, null)],
        _ => [],
    };

    /// <summary>What shows only over the whole file; ask once, after the last item.</summary>
    public IReadOnlyList<AfcarsFinding> Finish() =>
    [
        .. homes.Alone().Select(child => Report("chk-106", new([58], null), child.RecordNumber, child.ChildRecordNumber, null)),
        .. distributions.Check().Where(result => result.Fault.Found).Select(result => Report(result.Id, result.Fault, null, null, null)),
    ];

    private List<AfcarsFinding> TakeHeader(AfcarsHeader read)
    {
        header = read;
        List<AfcarsFinding> findings = [];
        foreach ((string id, Fault fault) in FileHeader.Check(read, options).Where(result => result.Fault.Found))
        {
            findings.Add(Report(id, fault, null, null, null));
            if (AfcarsChecks.Get(id).Category is not CheckCategory.Tardy)
                shares.MarkHeader(fault.Elements!);
        }

        return findings;
    }

    private AfcarsFinding[] TakeRefused(RecordRefused refused)
    {
        RecordsRefused++;
        string detail = $"{refused.Element}, line {refused.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {refused.Reason}";
        return [Report("chk-001", new([], detail), refused.RecordNumber, refused.ChildRecordNumber, null)];
    }

    private List<AfcarsFinding> TakeRecord(RecordRead read)
    {
        AfcarsRecord record = read.Record;
        Scene scene = new(header, record, options);
        bool exempt = IsExempt(scene);
        RecordsRead++;
        RecordsExempt += exempt ? 1 : 0;
        homes.Add(read.RecordNumber, record);
        shares.Begin();
        Count(record);

        List<AfcarsFinding> findings = [];
        foreach ((AfcarsCheck check, BoundCheck bound) in BoundChecks.All)
            foreach ((Fault fault, string? where) in bound.Run(scene))
                if (fault.Found)
                    findings.Add(Report(check, fault, read.RecordNumber, record.ChildRecordNumber.Text, where, exempt));
        if (record.ChildRecordNumber.Text is { } number && numbers.Earlier(number, read.RecordNumber) is { } earlier)
            findings.Add(Report(
                AfcarsChecks.Get("chk-012"), new([4], string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the same as record {earlier}")),
                read.RecordNumber, number, null, exempt));
        if (!exempt)
            shares.End();
        return findings;
    }

    private static bool IsExempt(Scene scene) =>
        scene.Period is { } period && scene.Born is { } born && DayCount.Birthday(born, 18) < period.Start;

    private void Count(AfcarsScope scope)
    {
        foreach (AfcarsElement element in AfcarsElements.Of(scope.Kind))
        {
            if (element.Repeats ? scope.Repeated(element.Number).Any(value => value.IsGiven) : scope[element.Number].IsGiven)
                shares.Answered(element.Number);
            distributions.Add(scope, element.Number);
        }

        foreach (AfcarsScopeKind kind in InnerKinds(scope.Kind))
            foreach (AfcarsScope inner in scope.Inner(kind))
                Count(inner);
    }

    private static AfcarsScopeKind[] InnerKinds(AfcarsScopeKind kind) => kind switch
    {
        AfcarsScopeKind.Record => [AfcarsScopeKind.FirstParent, AfcarsScopeKind.OtherParent, AfcarsScopeKind.Removal, AfcarsScopeKind.HistoricalRemoval],
        AfcarsScopeKind.Removal => [AfcarsScopeKind.LivingArrangement, AfcarsScopeKind.Plan, AfcarsScopeKind.Visit],
        _ => [],
    };

    private AfcarsFinding Report(string id, Fault fault, int? recordNumber, string? childRecordNumber, string? where) =>
        Report(AfcarsChecks.Get(id), fault, recordNumber, childRecordNumber, where, exempt: false);

    private AfcarsFinding Report(AfcarsCheck check, Fault fault, int? recordNumber, string? childRecordNumber, string? where, bool exempt)
    {
        IReadOnlyList<int> elements = options.MarkEveryElementOfARow && check.Category == CheckCategory.Inconsistent ? check.ElementNumbers : fault.Elements!;
        if (recordNumber is not null && check.Category is not CheckCategory.CrossFile)
            shares.Mark(check, elements);
        if (check.Severity == CheckSeverity.Error && !exempt)
            Errors++;
        return new AfcarsFinding(check, elements, recordNumber, childRecordNumber, where, fault.Detail);
    }
}
