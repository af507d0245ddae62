using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Homeward.App.Accounts;

/// <summary>The six digits of an authenticator app (RFC 6238: HMAC-SHA-1, steps of 30 seconds).</summary>
public static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(20);

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / (long)Step.TotalSeconds;

    public static string CodeAt(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        // The RFC's own hash: apps know no other, and HMAC does not rest on what is weak in SHA-1.
#pragma warning disable CA5350
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var from = hash[^1] & 0x0f;
        var number = (BinaryPrimitives.ReadUInt32BigEndian(hash[from..]) & 0x7fff_ffff) % 1_000_000;
        return number.ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed: this one or a neighbour, as clocks differ, and later than the last that was taken. Null when it is none.</summary>
    public static long? StepOf(byte[] secret, string typed, DateTimeOffset now, long? last)
    {
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        var current = StepAt(now);
        long? found = null;
        for (var step = current - 1; step <= current + 1; step++)
        {
            var same = CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(digits), System.Text.Encoding.ASCII.GetBytes(CodeAt(secret, step)));
            if (same && (last is null || step > last)) found = step;
        }

        return found;
    }

    /// <summary>The secret as a person can type it into an app.</summary>
    public static string Letters(byte[] secret)
    {
        var letters = new System.Text.StringBuilder();
        var (bits, count) = (0, 0);
        foreach (var octet in secret)
        {
            (bits, count) = ((bits << 8) | octet, count + 8);
            while (count >= 5)
            {
                count -= 5;
                letters.Append(Base32[(bits >> count) & 31]);
                bits &= (1 << count) - 1;
            }
        }

        if (count > 0) letters.Append(Base32[(bits << (5 - count)) & 31]);
        return letters.ToString();
    }

    /// <summary>What the app reads from the picture.</summary>
    public static string Address(byte[] secret, string userName) =>
        $"otpauth://totp/Homeward:{Uri.EscapeDataString(userName)}?secret={Letters(secret)}&issuer=Homeward&algorithm=SHA1&digits=6&period=30";
}
