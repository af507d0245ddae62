using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>
/// One child's facts as they stand on a day, with the anchors every rule needs worked out once: the episodes with their deemed entry, and the days excluded
/// from the 15-of-22 count. One view serves a whole sweep: <see cref="Load"/> takes the next child and reuses the memory. Not for two threads at once.
/// </summary>
public sealed class CaseView
{
    private readonly EpisodeList episodes = new();
    private readonly List<DaySpan> excluded = [];
    private readonly StayAnswers stay = new();
    private readonly DateOnly[] birthdays = new DateOnly[32];
    private uint knownBirthdays;
    private int current;

    /// <summary>A view under the given readings.</summary>
    public CaseView(RulebookSettings settings) => Settings = settings;

    /// <summary>The readings in force.</summary>
    public RulebookSettings Settings { get; internal set; }

    /// <summary>The child's facts; those that happen after <see cref="AsOf"/> are left out by asking each list for what happened up to it.</summary>
    public CaseFacts Facts { get; private set; } = null!;

    /// <summary>The day it is evaluated for.</summary>
    public DateOnly AsOf { get; private set; }

    /// <summary>Every episode that had begun, oldest first.</summary>
    public EpisodeList Episodes => episodes;

    /// <summary>The episode a rule of scope <see cref="RuleScope.Episode"/> is evaluated for.</summary>
    public ref readonly Episode Episode => ref episodes[current];

    /// <summary>Position of <see cref="Episode"/> among <see cref="Episodes"/>.</summary>
    public int EpisodeIndex => current;

    /// <summary>
    /// Days of trial home visits, absences and (option A) facility stays, merged and in order: they do not count toward 15 of 22 months
    /// (45 CFR 1356.21(i)(1)(i)(C)). An overlay that lasts ends with its episode.
    /// </summary>
    public IReadOnlyList<DaySpan> Excluded => excluded;

    /// <summary>The state whose court has the case on the day, by the newest jurisdiction on record; null when none is.</summary>
    public UsState? State { get; private set; }

    /// <summary>The day the child reaches an age, under the reading of leap days in force; null while the date of birth is not known.</summary>
    public DateOnly? Birthday(int age)
    {
        if (Facts.Child.DateOfBirth is not { } born)
        {
            return null;
        }

        if ((uint)age >= (uint)birthdays.Length)
        {
            return DayCount.Birthday(born, age, Settings.LeapDayBirthdayOnFirstOfMarch);
        }

        // Rules ask for the same few birthdays again and again.
        if ((knownBirthdays & (1U << age)) == 0)
        {
            birthdays[age] = DayCount.Birthday(born, age, Settings.LeapDayBirthdayOnFirstOfMarch);
            knownBirthdays |= 1U << age;
        }

        return birthdays[age];
    }

    /// <summary>Takes the next child.</summary>
    public void Load(CaseFacts facts, DateOnly asOf)
    {
        facts.Fetch();
        Facts = facts;
        AsOf = asOf;
        State = facts.Jurisdictions.Count > 0 && facts.Jurisdictions.UpTo(asOf) is [.., var last] ? last.State : null;
        stay.Forget();
        knownBirthdays = 0;
        current = 0;
        Anchors.Episodes(this, episodes);
        Anchors.Excluded(this, excluded);
    }

    /// <summary>What several rules ask of the stay the view stands on; each answer is worked out when a rule first asks.</summary>
    internal StayAnswers Stay => stay;

    /// <summary>The title IV-E status of <see cref="Episode"/>.</summary>
    internal ref readonly EligibilityStatus Eligibility => ref stay.Eligibility(this);

    internal void Select(int episode)
    {
        if (episode != current)
        {
            current = episode;
            stay.Forget();
        }
    }
}
