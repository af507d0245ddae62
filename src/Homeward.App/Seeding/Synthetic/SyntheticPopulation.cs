using System.Globalization;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.App.Seeding.Synthetic;

/// <summary>Deals the children of one report period: those in care on its last day, and those who left during it.</summary>
internal sealed class SyntheticPopulation(Dice dice, ReportPeriod period)
{
    private const int Year = 12;

    public IReadOnlyList<SyntheticChild> Deal(int children)
    {
        var left = (int)Math.Round(children * NationalShares.Left);
        var inCare = children - left;
        return [.. InCare(inCare), .. Left(left, inCare)];
    }

    private IEnumerable<SyntheticChild> InCare(int count)
    {
        var age = Within(Deck.Deal(dice, count, NationalShares.AgeInCare));
        var months = Within(Deck.Deal(dice, count, NationalShares.MonthsInCare));
        Deck.Settle(months, (child, value) => age[child] > value);
        var goal = Deck.Deal(dice, count, NationalShares.Goal);
        Deck.Settle(goal, (child, value) => Fits(value, age[child], months[child]));
        var setting = Deck.Deal(dice, count, NationalShares.Setting);
        Deck.Settle(setting, (child, value) => Fits(value, goal[child], age[child], months[child]));
        var common = new Common(dice, count);
        for (var child = 0; child < count; child++)
        {
            var removed = Before(period.End, months[child]);
            yield return common.Of(child) with
            {
                RecordNumber = Number(child),
                RemovedOn = removed,
                BornOn = Born(age[child], period.End, removed),
                Goal = goal[child],
                Setting = setting[child],
            };
        }
    }

    private IEnumerable<SyntheticChild> Left(int count, int after)
    {
        var age = Within(Deck.Deal(dice, count, NationalShares.AgeAtExit));
        var months = Within(Deck.Deal(dice, count, NationalShares.MonthsAtExit));
        Deck.Settle(months, (child, value) => age[child] > value);
        var reason = Deck.Deal(dice, count, NationalShares.ExitReason);
        Deck.Settle(reason, (child, value) => FitsExit(value, age[child], months[child]));
        var common = new Common(dice, count);
        for (var child = 0; child < count; child++)
        {
            var exited = period.Start.AddDays(dice.Next(period.End.DayNumber - period.Start.DayNumber));
            var removed = Before(exited, months[child]);
            var goal = reason[child] switch { 2 => SyntheticGoal.Relative, 3 => SyntheticGoal.Adoption, 4 => SyntheticGoal.PlannedArrangement, 5 => SyntheticGoal.Guardianship, _ => SyntheticGoal.Reunify };
            yield return common.Of(child) with
            {
                RecordNumber = Number(after + child),
                RemovedOn = removed,
                BornOn = Born(age[child], exited, removed),
                Goal = goal,
                ExitedOn = exited,
                ExitReason = reason[child],
                Setting = reason[child] is 2 or 5 ? SyntheticSetting.Relative : reason[child] is 3 ? SyntheticSetting.PreAdoptive : SyntheticSetting.FosterHome,
            };
        }
    }

    private int[] Within(Months[] spans) => [.. spans.Select(span => dice.Between(span.Least, span.Most))];

    private DateOnly Before(DateOnly end, int months) => end.AddMonths(-months).AddDays(-dice.Between(3, 27));

    // The day of birth follows from the age on the day looked at, and is never after the removal.
    private DateOnly Born(int ageInMonths, DateOnly on, DateOnly removed)
    {
        var born = on.AddMonths(-ageInMonths).AddDays(-dice.Between(1, 27));
        return born < removed ? born : removed.AddDays(-2);
    }

    private static string Number(int child) => "SYN" + (child + 1).ToString("D9", CultureInfo.InvariantCulture);

    private static bool Fits(SyntheticGoal goal, int age, int months) => goal switch
    {
        SyntheticGoal.Adoption => months >= 9 && age < 17 * Year,
        SyntheticGoal.PlannedArrangement => age >= 16 * Year + 6 && months >= 6,
        SyntheticGoal.Guardianship or SyntheticGoal.Relative => months >= 3 && age < 18 * Year,
        _ => true,
    };

    private static bool Fits(SyntheticSetting setting, SyntheticGoal goal, int age, int months) => setting switch
    {
        SyntheticSetting.IndependentLiving => age >= 17 * Year && months >= 3,
        SyntheticSetting.TrialHomeVisit => goal is SyntheticGoal.Reunify && months >= 4,
        SyntheticSetting.PreAdoptive => goal is SyntheticGoal.Adoption && months >= 12,
        SyntheticSetting.GroupHome or SyntheticSetting.Institution => age >= 9 * Year,
        SyntheticSetting.Runaway => age >= 13 * Year && months >= 2,
        _ => true,
    };

    private static bool FitsExit(int reason, int age, int months) => reason switch
    {
        3 => months >= 12 && age < 17 * Year,
        4 => age >= 18 * Year + 1,
        5 => months >= 8 && age < 17 * Year,
        6 => age >= 13 * Year,
        _ => age < 18 * Year,
    };

    /// <summary>What does not depend on the rest.</summary>
    private sealed class Common(Dice dice, int count)
    {
        private readonly SyntheticRace[] race = Deck.Deal(dice, count, NationalShares.Race);
        private readonly bool[] male = Deck.Deal(dice, count, NationalShares.Male);
        private readonly int[] placements = Deck.Deal(dice, count, NationalShares.Placements);
        private readonly IReadOnlyList<bool[]> circumstances =
            [.. NationalShares.Circumstances.Select(one => Deck.Deal(dice, count, (true, one.Share), (false, 100 - one.Share)))];

        public SyntheticChild Of(int child)
        {
            var marked = NationalShares.Circumstances.Where((_, index) => circumstances[index][child]).Select(static one => one.Element).ToHashSet();
            // A child for whom none of these applies came in because the caretaker could not cope.
            if (marked.Count == 0) marked.Add(94);
            return new SyntheticChild
            {
                RecordNumber = string.Empty, BornOn = default, RemovedOn = default, Goal = default, Setting = default,
                Race = race[child], Male = male[child], Placements = placements[child], Circumstances = marked,
            };
        }
    }
}
