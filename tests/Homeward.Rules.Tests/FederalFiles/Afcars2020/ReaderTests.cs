using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;

namespace Homeward.Rules.Tests.FederalFiles.Afcars2020;

public sealed class ReaderTests
{
    [Fact]
    public void A_written_file_read_again_has_the_same_header_and_record()
    {
        IReadOnlyList<AfcarsItem> items = AfcarsFiles.Read(AfcarsFiles.Clean);

        HeaderRead header = Assert.IsType<HeaderRead>(items[0]);
        Assert.Equal("53", header.Header.Agency.Text);
        Assert.Equal(new ReportPeriod(new(2023, 10, 1), new(2024, 3, 31)), header.Header.Period);
        Assert.False(header.Header.IsTribalAgency);
        RecordRead read = Assert.IsType<RecordRead>(items[1]);
        Assert.Equal(1, read.RecordNumber);
        Assert.Equal([.. AfcarsFiles.Answers(new AfcarsBuilder().Build())], AfcarsFiles.Answers(read.Record).ToArray());
        Assert.Equal(2, items.Count);
    }

    [Fact]
    public void An_answer_that_is_absent_blank_or_given_stays_apart()
    {
        AfcarsRecord record = Record(AfcarsFiles.CleanWith("<E22_health_assessment>1</E22_health_assessment>", ""));

        Assert.False(record[22].IsPresent);
        Assert.True(record[11].IsBlank);
        Assert.Equal("2", record[23].Text);
        Assert.False(record[157].IsPresent);
    }

    [Fact]
    public void White_space_only_is_blank_and_a_padded_answer_is_kept_as_written()
    {
        AfcarsRecord record = Record(AfcarsFiles.CleanWith("<E6_sex>2</E6_sex>", "<E6_sex> 2</E6_sex>").Replace(
            "<E22_health_assessment>1<", "<E22_health_assessment>\n  <", StringComparison.Ordinal));

        Assert.Equal(" 2", record.Sex.Text);
        Assert.Null(record.Sex.Code);
        Assert.True(record[22].IsBlank);
    }

    [Theory]
    [InlineData("20240229", "2024-02-29")]
    [InlineData("20230229", null)]
    [InlineData("2024-02-29", null)]
    [InlineData("00000000", null)]
    [InlineData("66666666", null)]
    public void A_day_is_a_real_day_or_invalid(string text, string? day)
    {
        AfcarsDate date = AfcarsValue.FromString(text).Date;

        Assert.Equal(day, date.Value?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(day is null ? text : null, date.Invalid);
    }

    [Theory]
    [InlineData("<E6_sex>2</E6_sex>", "<E6_sex>2</E6_sex><E6_sex>1</E6_sex>", "E6_sex", "twice")]
    [InlineData("<E6_sex>2</E6_sex>", "<E6_sex>2</E6_sex><nickname>Bee</nickname>", "nickname", "knows no such element")]
    [InlineData("<E6_sex>2</E6_sex>", "<E6_sex>2</E6_sex><E121_location_of_living_arrangement/>", "E121_location_of_living_arrangement", "belongs in living_arrangement")]
    [InlineData("<E6_sex>2</E6_sex>", "<E6_sex><b>2</b></E6_sex>", "E6_sex", "plain answer")]
    [InlineData("<E6_sex>2</E6_sex>", "<E6_sex nil=\"true\"/>", "E6_sex", "attribute")]
    [InlineData("<E6_sex>2</E6_sex>", "female<E6_sex>2</E6_sex>", "record", "text")]
    [InlineData("<E6_sex>2</E6_sex>", "<acf:E6_sex>2</acf:E6_sex>", "acf:E6_sex", "namespace")]
    [InlineData("<E9_recognized_tribes />", "<E9_recognized_tribes /><E9_recognized_tribes />", "E9_recognized_tribes", "twice")]
    public void A_record_that_does_not_fit_is_refused_by_element_and_the_next_one_is_read(string piece, string broken, string element, string reason)
    {
        string one = AfcarsFiles.CleanWith(piece, broken);
        string record = one[one.IndexOf("<record>", StringComparison.Ordinal)..(one.IndexOf("</record>", StringComparison.Ordinal) + 9)];
        string clean = System.Text.Encoding.UTF8.GetString(AfcarsFiles.Clean);
        IReadOnlyList<AfcarsItem> items = AfcarsFiles.Read(clean.Replace("<records>", "<records>" + record, StringComparison.Ordinal));

        RecordRefused refused = Assert.IsType<RecordRefused>(items[1]);
        Assert.Equal((1, element), (refused.RecordNumber, refused.Element));
        Assert.Equal("HW0000000001", refused.ChildRecordNumber);
        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
        Assert.Equal(2, Assert.IsType<RecordRead>(items[2]).RecordNumber);
        Assert.Equal(3, items.Count);
    }

    [Theory]
    [InlineData("acf:data", "acf:datum", "no AFCARS file")]
    [InlineData("http://www.acf.hhs.gov\"", "http://example.org\"", "no AFCARS file")]
    [InlineData("E1_title_iv_agency", "A1_title_iv_agency", "assistance file")]
    [InlineData("E2_report_date", "E2_date", "E2_date")]
    [InlineData("records>", "children>", "children")]
    [InlineData("<records>", "<records>text", "text between the records")]
    [InlineData("<records>", "<records><child/>", "Only “record” elements")]
    [InlineData("</records>", "</records><note/>", "Nothing may follow the records")]
    [InlineData("<E2_report_date>202403</E2_report_date>", "<E2_report_date>1</E2_report_date><E2_report_date>2</E2_report_date>", "twice")]
    [InlineData("encoding=\"utf-8\"", "encoding=\"iso-8859-1\"", "Save it as UTF-8")]
    [InlineData("version=\"1.0\"", "version=\"1.1\"", "not well-formed")]
    [InlineData("</acf:data>", "</acf:data><acf:data/>", "not well-formed")]
    public void A_fault_of_the_file_is_one_sentence_at_the_end(string piece, string broken, string sentence)
    {
        IReadOnlyList<AfcarsItem> items = AfcarsFiles.Read(AfcarsFiles.CleanWith(piece, broken));

        FileRefused refused = Assert.IsType<FileRefused>(items[^1]);
        Assert.Contains(sentence, refused.Reason, StringComparison.Ordinal);
        Assert.Single(items.OfType<FileRefused>());
    }

    [Fact]
    public void A_byte_order_mark_is_taken()
    {
        IReadOnlyList<AfcarsItem> items = AfcarsFiles.Read([0xEF, 0xBB, 0xBF, .. AfcarsFiles.Clean]);

        Assert.IsType<RecordRead>(items[1]);
    }

    private static AfcarsRecord Record(string file) => Assert.IsType<RecordRead>(AfcarsFiles.Read(file)[1]).Record;
}
