using System.Buffers;
using System.Globalization;
using System.Text;
using SQLitePCL;

namespace Homeward.App.Data;

/// <summary>How a value of each type is given to SQLite: the forms of <see cref="StoredForms"/> and of the provider, without a box or a string in between.</summary>
internal static class SqliteForms
{
    private const int OnStack = 512;

    public static bool Know(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain
        && (plain.IsEnum || plain == typeof(Guid) || plain == typeof(DateOnly) || plain == typeof(DateTimeOffset) || plain == typeof(string) || plain == typeof(bool)
            || plain == typeof(int) || plain == typeof(long) || plain == typeof(byte[]));

    public static Action<sqlite3_stmt, int, TValue> Binder<TValue>()
    {
        var type = typeof(TValue);
        if (Nullable.GetUnderlyingType(type) is { } plain) return Made<TValue>(typeof(Optional<>).MakeGenericType(plain));
        if (type.IsEnum) return Made<TValue>(typeof(Words<>).MakeGenericType(type));
        if (type == typeof(DateTimeOffset)) return Made<TValue>(typeof(Instants));
        Delegate bind = type == typeof(Guid) ? new Action<sqlite3_stmt, int, Guid>(Bind)
            : type == typeof(DateOnly) ? new Action<sqlite3_stmt, int, DateOnly>(Bind)
            : type == typeof(string) ? new Action<sqlite3_stmt, int, string?>(Bind)
            : type == typeof(byte[]) ? new Action<sqlite3_stmt, int, byte[]?>(Bind)
            : type == typeof(bool) ? new Action<sqlite3_stmt, int, bool>(static (statement, at, value) => raw.sqlite3_bind_int(statement, at, value ? 1 : 0))
            : type == typeof(int) ? new Action<sqlite3_stmt, int, int>(static (statement, at, value) => raw.sqlite3_bind_int(statement, at, value))
            : new Action<sqlite3_stmt, int, long>(static (statement, at, value) => raw.sqlite3_bind_int64(statement, at, value));
        return (Action<sqlite3_stmt, int, TValue>)bind;
    }

    public static void Bind(sqlite3_stmt statement, int at, Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        raw.sqlite3_bind_blob(statement, at, bytes);
    }

    public static void Bind(sqlite3_stmt statement, int at, DateOnly value)
    {
        Span<byte> text = stackalloc byte[10];
        value.TryFormat(text, out var written, "O", CultureInfo.InvariantCulture);
        raw.sqlite3_bind_text(statement, at, text[..written]);
    }

    public static void Bind(sqlite3_stmt statement, int at, string? value)
    {
        // An empty span has no address, which SQLite would take for null.
        if (string.IsNullOrEmpty(value))
        {
            _ = value is null ? raw.sqlite3_bind_null(statement, at) : raw.sqlite3_bind_text(statement, at, value);
            return;
        }

        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        var rented = most > OnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        var text = rented is null ? stackalloc byte[OnStack] : rented.AsSpan();
        raw.sqlite3_bind_text(statement, at, text[..Encoding.UTF8.GetBytes(value, text)]);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }

    public static void Bind(sqlite3_stmt statement, int at, byte[]? value) => _ = value switch
    {
        null => raw.sqlite3_bind_null(statement, at),
        [] => raw.sqlite3_bind_zeroblob(statement, at, 0),
        _ => raw.sqlite3_bind_blob(statement, at, value),
    };

    /// <summary>A value as the model converts it for the provider.</summary>
    public static void BindAny(sqlite3_stmt statement, int at, object? value)
    {
        switch (value)
        {
            case null:
                raw.sqlite3_bind_null(statement, at);
                break;
            case string text:
                Bind(statement, at, text);
                break;
            case byte[] bytes:
                Bind(statement, at, bytes);
                break;
            case bool yes:
                raw.sqlite3_bind_int(statement, at, yes ? 1 : 0);
                break;
            case int or long or short or byte:
                raw.sqlite3_bind_int64(statement, at, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double or float:
                raw.sqlite3_bind_double(statement, at, Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case decimal number:
                Bind(statement, at, number.ToString("0.0###########################", CultureInfo.InvariantCulture));
                break;
            case TimeOnly time:
                Bind(statement, at, time.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.fffffff", CultureInfo.InvariantCulture));
                break;
            default:
                throw new NotSupportedException($"Nothing of type {value.GetType().Name} has been stored on SQLite before; say how in {nameof(SqliteForms)}.");
        }
    }

    private static Action<sqlite3_stmt, int, TValue> Made<TValue>(Type form) => ((IForm<TValue>)Activator.CreateInstance(form)!).Bind;

    private interface IForm<in TValue>
    {
        void Bind(sqlite3_stmt statement, int at, TValue value);
    }

    private sealed class Optional<TValue> : IForm<TValue?>
        where TValue : struct
    {
        private readonly Action<sqlite3_stmt, int, TValue> bind = Binder<TValue>();

        public void Bind(sqlite3_stmt statement, int at, TValue? value)
        {
            if (value is { } given) bind(statement, at, given);
            else raw.sqlite3_bind_null(statement, at);
        }
    }

    private sealed class Words<TEnum> : IForm<TEnum>
        where TEnum : struct, Enum
    {
        private readonly Dictionary<TEnum, byte[]> words = [];

        public void Bind(sqlite3_stmt statement, int at, TEnum value)
        {
            if (!words.TryGetValue(value, out var word)) words.Add(value, word = Encoding.UTF8.GetBytes(value.ToString()));
            raw.sqlite3_bind_text(statement, at, word.AsSpan());
        }
    }

    // Rows written together were mostly recorded at one instant.
    private sealed class Instants : IForm<DateTimeOffset>
    {
        private (DateTimeOffset At, string Text) last = (DateTimeOffset.MinValue, StoredForms.Text(DateTimeOffset.MinValue));

        public void Bind(sqlite3_stmt statement, int at, DateTimeOffset value)
        {
            if (value != last.At) last = (value, StoredForms.Text(value));
            SqliteForms.Bind(statement, at, last.Text);
        }
    }
}
