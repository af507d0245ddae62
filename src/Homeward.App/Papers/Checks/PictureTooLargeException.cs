namespace Homeward.App.Papers.Checks;

/// <summary>A picture whose points would fill the memory of whoever looks at it.</summary>
public sealed class PictureTooLargeException : Exception
{
    private const int LongestSide = 30_000;
    private const long MostPoints = 100_000_000;

    internal static void ThrowIf(long width, long height)
    {
        if (width is 0 || height is 0) throw new InvalidDataException("A picture without points.");
        if (width > LongestSide || height > LongestSide || width * height > MostPoints) throw new PictureTooLargeException();
    }
}
