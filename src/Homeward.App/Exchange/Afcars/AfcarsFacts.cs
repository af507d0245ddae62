using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.Facts;

namespace Homeward.App.Exchange.Afcars;

/// <summary>Why a record was not taken in: the element to look at and a sentence.</summary>
/// <param name="Element">As E69.</param>
/// <param name="Reason">What is wrong.</param>
public sealed record AfcarsRefusal(string Element, string Reason);

/// <summary>One federal record as facts without storing them: what the import would keep, or why it would leave the record out.</summary>
public static class AfcarsFacts
{
    public static (IReadOnlyList<Fact> Facts, AfcarsRefusal? Refusal) Of(AfcarsHeader header, AfcarsRecord record, int recordNumber, DateTimeOffset at, string by)
    {
        if (Headers.Refuse(header) is { } why) return ([], new AfcarsRefusal(header.IsTribalAgency is null ? "E1" : "E2", why));
        if (Headers.RefuseNumber(record.ChildRecordNumber) is { } no) return ([], new AfcarsRefusal("E4", no));
        try
        {
            var stamp = RecordStamp.Of(header.Agency.Text!, header.Period!.Value.End, recordNumber, record.ChildRecordNumber.Text!, by, at);
            var facts = RecordFacts.Of(record, stamp, new Answers(DateOnly.MaxValue));
            return Contradictions.Of(facts) is [var first, ..] ? ([], new AfcarsRefusal(ElementOf.Fact(first.Fact), first.Sentence)) : (facts, null);
        }
        catch (RecordRefusedException refused)
        {
            return ([], new AfcarsRefusal(refused.Element, refused.Message));
        }
    }
}
