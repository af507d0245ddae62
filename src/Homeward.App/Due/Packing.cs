using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Homeward.App.Due;

/// <summary>Values one after another as bytes, each so that no two lists of values give the same bytes: to be hashed.</summary>
internal sealed class Packing(int room)
{
    private readonly ArrayBufferWriter<byte> bytes = new(Math.Max(room, 16));

    public ReadOnlySpan<byte> Bytes => bytes.WrittenSpan;

    public void Add(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(bytes.GetSpan(sizeof(int)), value);
        bytes.Advance(sizeof(int));
    }

    public void Add(DateOnly? day) => Add(day?.DayNumber ?? -1);

    public void Add(DateTimeOffset? instant)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(sizeof(long)), instant?.UtcTicks ?? -1);
        bytes.Advance(sizeof(long));
    }

    public void Add(Guid? id)
    {
        Add(id is null ? 0 : 1);
        if (id is not { } known) return;
        known.TryWriteBytes(bytes.GetSpan(16));
        bytes.Advance(16);
    }

    public void Add(string? text)
    {
        Add(text?.Length ?? -1);
        if (text is not null) Encoding.UTF8.GetBytes(text, bytes);
    }
}
