using System.Text;
using Homeward.App.Papers.Checks;

namespace Homeward.App.Tests.Papers;

/// <summary>What is shown of a picture is the picture: no place, no comment, nothing behind its end, and not a point changed.</summary>
public sealed class PictureTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Jpeg_is_copied_without_the_place_and_with_which_way_is_up()
    {
        Assert.Contains(TestFiles.Place, Encoding.Latin1.GetString(TestFiles.Jpeg()), StringComparison.Ordinal);
        var copy = await CopyAsync(TestFiles.Jpeg(), static (from, to) => new JpegPicture(from, to).CopyAsync(Stop));
        Assert.DoesNotContain(TestFiles.Place, Encoding.Latin1.GetString(copy), StringComparison.Ordinal);
        var exif = Encoding.Latin1.GetString(copy).IndexOf("Exif", StringComparison.Ordinal);
        Assert.Equal((byte)6, ExifOrientation.Of(copy.AsSpan(exif + 6)));
        var drawn = TestFiles.BareJpeg().AsSpan(TestFiles.BareJpeg().AsSpan().IndexOf((byte[])[0xFF, 0xDB]));
        Assert.True(copy.AsSpan().EndsWith(drawn));
    }

    [Fact]
    public async Task Png_is_copied_without_its_words()
    {
        var copy = await CopyAsync(TestFiles.Png(), static (from, to) => new PngPicture(from, to).CopyAsync(Stop));
        Assert.DoesNotContain(TestFiles.Place, Encoding.Latin1.GetString(copy), StringComparison.Ordinal);
        Assert.Contains("IDAT", Encoding.Latin1.GetString(copy), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picture_cut_anywhere_or_with_any_byte_changed_is_copied_or_refused_and_nothing_else()
    {
        var chance = new Random(20261126);
        foreach (var (whole, copies) in new (byte[], Func<Stream, Stream, Task>)[]
        {
            (TestFiles.Jpeg(), static (from, to) => new JpegPicture(from, to).CopyAsync(Stop)), (TestFiles.Png(), static (from, to) => new PngPicture(from, to).CopyAsync(Stop)),
        })
        {
            for (var round = 0; round < 2000; round++)
            {
                var hurt = (byte[])whole.Clone();
                if (round % 4 == 0) hurt = hurt[..chance.Next(hurt.Length)];
                else hurt[chance.Next(hurt.Length)] = (byte)chance.Next(256);
                using var from = new MemoryStream(hurt);
                var form = whole[0] == 0xFF ? App.Papers.FileForm.Jpeg : App.Papers.FileForm.Png;
                _ = await FileCheck.RefusalAsync(from, form, Stop);
            }

            Assert.NotEmpty(await CopyAsync(whole, copies));
        }
    }

    private static async Task<byte[]> CopyAsync(byte[] picture, Func<Stream, Stream, Task> copies)
    {
        using var from = new MemoryStream(picture);
        using var to = new MemoryStream();
        await copies(from, to);
        return to.ToArray();
    }
}
