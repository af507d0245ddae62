using Homeward.App.Ledger;

namespace Homeward.App.Tests.Ledger;

/// <summary>What was chained years ago is checked by what runs today: the bytes that are hashed never change. The hashes here were taken by another program.</summary>
public sealed class LedgerHashTests
{
    private static readonly DateTimeOffset Then = new DateTimeOffset(2026, 4, 14, 9, 30, 15, 123, TimeSpan.Zero).AddMicroseconds(456);

    [Fact]
    public void An_entry_of_a_worker_has_the_hash_it_always_had()
    {
        var entry = new LedgerEntry
        {
            Sequence = 7,
            At = Then,
            WorkerId = new("0a000000-0000-8000-8000-000000000002"),
            Worker = "Zoë Lang",
            Process = "visit.record",
            Reason = "",
            From = "127.0.0.1",
            Children = "0b000000000080008000000000000001@3",
            Records = "CaseworkerVisit:0c000000000080008000000000000001",
            PreviousHash = [.. Enumerable.Range(0, 32).Select(static at => (byte)at)],
            Hash = [],
        };
        Assert.Equal("010d944fc3be41bd7a619dca0a257a2e7ae6650d2da71c84bc2616355554878b", Convert.ToHexStringLower(LedgerHash.Of(entry)));
    }

    [Fact]
    public void An_entry_that_nobody_signed_has_the_hash_it_always_had()
    {
        var entry = new LedgerEntry { Sequence = 1, At = Then, Worker = "a sweep", Process = "due.sweep", From = "console", Children = "", Records = "", PreviousHash = new byte[32], Hash = [] };
        Assert.Equal("4d1a93e242e8713006c5f609f616121d1f4ffbea4f2d30d67563f9ce8fb9610a", Convert.ToHexStringLower(LedgerHash.Of(entry)));
    }
}
