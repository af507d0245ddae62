namespace Homeward.Rules.Tests.FederalFiles.Afcars2020;

/// <summary>A stream on a device that fails after some bytes.</summary>
internal sealed class BreakingStream(byte[] bytes, int good) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) =>
        Position >= good ? throw new IOException("the device is gone") : base.Read(buffer, offset, Math.Min(count, 1000));
}
