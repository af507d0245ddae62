using System.Globalization;
using System.Text;
using System.Text.Json;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;

namespace Homeward.Rules.Tests.FederalFiles.Afcars2020;

public sealed class HostileInputTests
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private static readonly string Body = Encoding.UTF8.GetString(AfcarsFiles.Clean)[Head.Length..];

    [Fact]
    public void A_bomb_of_nested_entities_is_refused_unopened()
    {
        StringBuilder bomb = new("<!DOCTYPE data [<!ENTITY a \"ha\">");
        for (char c = 'b'; c <= 'k'; c++)
            bomb.Append(CultureInfo.InvariantCulture, $"<!ENTITY {c} \"{string.Concat(Enumerable.Repeat($"&{(char)(c - 1)};", 10))}\">");
        bomb.Append("]>");

        AssertRefused("DOCTYPE", Head + bomb + Body.Replace("HW0000000001", "&k;", StringComparison.Ordinal));
    }

    [Fact]
    public void An_external_entity_is_refused_unopened() =>
        AssertRefused("DOCTYPE", Head + "<!DOCTYPE data [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + Body.Replace("HW0000000001", "&x;", StringComparison.Ordinal));

    [Fact]
    public void A_document_type_behind_a_long_comment_is_refused_unopened() =>
        AssertRefused("document type", Head + "<!-- " + new string('x', 6000) + " --><!DOCTYPE data SYSTEM \"http://127.0.0.1:9/x.dtd\">" + Body);

    [Fact]
    public void A_file_cut_off_anywhere_is_refused_with_a_sentence()
    {
        for (int length = 0; length < AfcarsFiles.Clean.Length; length += 500)
        {
            FileRefused refused = Assert.IsType<FileRefused>(AfcarsFiles.Read(AfcarsFiles.Clean[..length])[^1]);
            Assert.NotEmpty(refused.Reason);
        }
    }

    [Fact]
    public void Other_encodings_are_refused_with_a_sentence()
    {
        string text = Head + Body.Replace("HW0000000001", "Zoë", StringComparison.Ordinal);
        foreach (byte[] bytes in (byte[][])[
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            Encoding.Unicode.GetBytes(text), Encoding.UTF32.GetBytes(text), Encoding.Latin1.GetBytes(text)])
            Assert.Contains("UTF-8", Assert.IsType<FileRefused>(AfcarsFiles.Read(bytes)[^1]).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_50_MB_is_refused_with_its_element_without_being_held()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(AfcarsFiles.CleanWith("HW0000000001", new string('9', 50_000_000)));
        long before = GC.GetAllocatedBytesForCurrentThread();

        IReadOnlyList<AfcarsItem> items = AfcarsFiles.Read(bytes);

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        RecordRefused refused = Assert.IsType<RecordRefused>(items[1]);
        Assert.Equal("E4_child_record_number", refused.Element);
        Assert.True(allocated < 5_000_000, $"{allocated} bytes were allocated.");
    }

    [Theory]
    [InlineData("<![CDATA[", "]]>")]
    [InlineData("<a b=\"", "\"/>")]
    [InlineData("<a b=\">>>", "\"/>")]
    [InlineData("<", "/>")]
    public void A_tag_or_section_of_50_MB_is_refused_without_being_held(string open, string close)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(AfcarsFiles.CleanWith("HW0000000001", open + new string('a', 50_000_000) + close));
        long before = GC.GetAllocatedBytesForCurrentThread();

        AfcarsItem last = AfcarsFiles.Read(bytes)[^1];

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Contains("far longer", Assert.IsType<FileRefused>(last).Reason, StringComparison.Ordinal);
        Assert.True(allocated < 5_000_000, $"{allocated} bytes were allocated.");
    }

    [Fact]
    public void Names_without_end_are_refused()
    {
        StringBuilder names = new();
        for (int i = 0; i < 200_000; i++)
            names.Append(CultureInfo.InvariantCulture, $"<unknown_element_{i}/>");

        AssertRefused("different names", Head + Body.Replace("<E6_sex>", names + "<E6_sex>", StringComparison.Ordinal));
    }

    [Fact]
    public void Elements_nested_100_000_deep_are_refused() =>
        AssertRefused("deeper", Head + Body.Replace("<E6_sex>", string.Concat(Enumerable.Repeat("<a>", 100_000)), StringComparison.Ordinal));

    [Fact]
    public void A_record_with_more_elements_than_a_life_can_fill_is_refused_and_the_next_is_read()
    {
        AfcarsBuilder endless = new();
        endless.Removal.Reviews.AddRange(Enumerable.Repeat("20240101", 60_000));

        IReadOnlyList<AfcarsItem> items = AfcarsFiles.Read(AfcarsFiles.Write(endless, new AfcarsBuilder()));

        Assert.Contains("50000 elements", Assert.IsType<RecordRefused>(items[1]).Reason, StringComparison.Ordinal);
        Assert.IsType<RecordRead>(items[2]);
    }

    [Fact]
    public void Comments_with_angle_brackets_and_quotes_are_passed_over()
    {
        string file = AfcarsFiles.CleanWith("<E6_sex>", "<!-- 5\" > <tall\" ]]> <![CDATA[ don't --><?note <\" > ?><E6_sex>");

        Assert.IsType<RecordRead>(AfcarsFiles.Read(file)[1]);
    }

    [Fact]
    public void A_device_that_fails_in_the_middle_is_a_sentence()
    {
        using BreakingStream stream = new(AfcarsFiles.Clean, 5000);

        Assert.Contains("could not be read", Assert.IsType<FileRefused>(AfcarsReader.Read(stream).Last()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_outside_hostile_document_is_refused_with_a_sentence()
    {
        string[] files = Directory.GetFiles(Samples.Folder("hostile-docs"));
        foreach (string file in files)
        {
            AfcarsItem only = Assert.Single(AfcarsFiles.Read(File.ReadAllBytes(file)));
            Assert.NotEmpty(Assert.IsType<FileRefused>(only).Reason);
        }

        Assert.Equal(28, files.Length);
    }

    [Fact]
    public void Each_naughty_string_as_an_answer_is_read_as_it_is_or_refused_with_a_sentence()
    {
        string[] strings = NaughtyStrings();
        int read = 0;
        foreach (string text in strings)
            foreach (AfcarsItem item in AfcarsFiles.Read(AfcarsFiles.CleanWith("HW0000000001", System.Security.SecurityElement.Escape(text))))
                if (item is RecordRead { Record: var record })
                {
                    Assert.Equal(text.Trim(' ', '\t', '\n', '\r').Length == 0 ? null : text.Replace("\r\n", "\n", StringComparison.Ordinal), record.ChildRecordNumber.Text);
                    read++;
                }
                else
                    AssertHeaderOrSentence(item);

        Assert.Equal(485, strings.Length);
        Assert.InRange(read, 475, 485);
    }

    [Fact]
    public void Each_naughty_string_pasted_raw_into_the_file_is_read_or_refused_with_a_sentence()
    {
        foreach (string text in NaughtyStrings())
            foreach (string piece in (string[])["HW0000000001", "<E6_sex>2</E6_sex>", "E23_health_conditions", "</records>"])
                foreach (AfcarsItem item in AfcarsFiles.Read(AfcarsFiles.CleanWith(piece, text)))
                    if (item is not RecordRead)
                        AssertHeaderOrSentence(item);
    }

    private static string[] NaughtyStrings() =>
        JsonSerializer.Deserialize<string[]>(File.ReadAllText(Samples.File("strings", "blns.json")))!;

    private static void AssertHeaderOrSentence(AfcarsItem item) =>
        Assert.True(item is HeaderRead or RecordRefused { Reason.Length: > 0 } or FileRefused { Reason.Length: > 0 });

    private static void AssertRefused(string sentence, string file)
    {
        AfcarsItem last = AfcarsFiles.Read(file)[^1];
        Assert.Contains(sentence, Assert.IsType<FileRefused>(last).Reason, StringComparison.Ordinal);
    }
}
