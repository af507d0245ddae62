namespace Homeward.App.Accounts;

/// <summary>For how many days an account may stay unused before it closes: 35, unless the agency sets fewer or more.</summary>
public sealed record UnusedDays
{
    public const int Usual = 35;
    public const int Most = 365;

    public int Count { get; init; } = Usual;

    public TimeSpan Length => TimeSpan.FromDays(Count);
}
