namespace Homeward.App.Papers.Checks;

/// <summary>Reads a stream forward through one small buffer; what is not there is an <see cref="InvalidDataException"/>.</summary>
internal sealed class ByteSource(Stream stream)
{
    private readonly byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    /// <summary>What is read and not yet taken; empty at the end of the stream.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> WindowAsync(CancellationToken stop)
    {
        if (at == end) (at, end) = (0, await stream.ReadAsync(buffer, stop));
        return buffer.AsMemory(at, end - at);
    }

    public void Take(int count) => at += count;

    public async ValueTask<byte> ByteAsync(CancellationToken stop)
    {
        if ((await WindowAsync(stop)).IsEmpty) throw new InvalidDataException("The file is cut off.");
        return buffer[at++];
    }

    public async ValueTask<byte[]> BytesAsync(int count, CancellationToken stop)
    {
        var bytes = new byte[count];
        for (var filled = 0; filled < count;)
        {
            var window = await WindowAsync(stop);
            if (window.IsEmpty) throw new InvalidDataException("The file is cut off.");
            var part = Math.Min(window.Length, count - filled);
            window[..part].CopyTo(bytes.AsMemory(filled));
            Take(part);
            filled += part;
        }

        return bytes;
    }

    /// <summary>Copies so many bytes to a stream.</summary>
    public async ValueTask CopyAsync(long count, Stream to, CancellationToken stop)
    {
        while (count > 0)
        {
            var window = await WindowAsync(stop);
            if (window.IsEmpty) throw new InvalidDataException("The file is cut off.");
            var part = (int)Math.Min(window.Length, count);
            await to.WriteAsync(window[..part], stop);
            Take(part);
            count -= part;
        }
    }
}
