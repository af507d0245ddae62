using FsCheck.Fluent;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;

namespace Homeward.Rules.Tests.FederalFiles.Afcars2020;

public sealed class WriterTests
{
    [Fact]
    public void Whatever_is_written_is_read_again_as_it_was() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            AfcarsRecord written = AnyRecord.From(seed);
            AfcarsRecord read = WrittenAndRead(written);
            return AfcarsFiles.Answers(written).SequenceEqual(AfcarsFiles.Answers(read), StringComparer.Ordinal);
        }));

    [Fact]
    public void A_group_home_is_written_without_foster_parents_and_an_open_episode_with_an_empty_adoption_block()
    {
        string text = System.Text.Encoding.UTF8.GetString(AfcarsFiles.Clean);

        Assert.Equal(1, text.Split("<E123_E146_foster_parent_information>").Length - 1);
        Assert.Contains("<E157_E186_adoptive_parents_information />", text, StringComparison.Ordinal);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<acf:data ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_layout_has_every_element_once_in_its_scope()
    {
        Assert.Equal(189, AfcarsElements.All.Count);
        Assert.Equal(Enumerable.Range(1, AfcarsElements.Last), AfcarsElements.All.Select(element => element.Number).Distinct().Order());
        Assert.Equal("Group home, staff operated", AfcarsElements.Get(120).Words(2));
        Assert.Equal([1, 2, 3, 4, 5, 6], AfcarsElements.All.Where(element => element.NoErrorAllowed).Select(element => element.Number).Order());
    }

    [Fact]
    public void Records_that_were_handed_out_are_not_kept()
    {
        using MemoryStream stream = new(AfcarsFiles.Write([.. Enumerable.Repeat(new AfcarsBuilder(), 1_000)]));
        List<WeakReference> handedOut = [];
        foreach (AfcarsItem item in AfcarsReader.Read(stream))
        {
            handedOut.Add(new(item));
            if (handedOut.Count == 900)
                GC.Collect();
        }

        Assert.Equal(1_001, handedOut.Count);
        Assert.DoesNotContain(handedOut.Take(890), item => item.IsAlive);
    }

    private static AfcarsRecord WrittenAndRead(AfcarsRecord record)
    {
        using MemoryStream stream = new();
        Homeward.Rules.FederalFiles.Afcars2020.Writer.AfcarsWriter.Write(stream, new("53", "202403"), [record]);
        return AfcarsFiles.Read(stream.ToArray()).OfType<RecordRead>().Single().Record;
    }
}
