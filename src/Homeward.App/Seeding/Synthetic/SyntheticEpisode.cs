using System.Globalization;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.Time;

namespace Homeward.App.Seeding.Synthetic;

/// <summary>The episode of one synthetic child: living arrangements, plans, reviews, hearings, visits and the exit, most of it in time.</summary>
internal sealed class SyntheticEpisode(SyntheticChild child, Dice dice, DateOnly periodEnd)
{
    private readonly DateOnly end = child.ExitedOn ?? periodEnd;
    private SyntheticHome? last;

    private int Days => end.DayNumber - child.RemovedOn.DayNumber;

    public AfcarsRemoval Make(int siblings)
    {
        var homes = LivingArrangements();
        var answers = new SyntheticAnswers("71=1 3=53033 156=").Put(69, child.RemovedOn).Put(70, child.RemovedOn.AddDays(2));
        foreach (var element in child.Circumstances) answers.Put(element, "1");
        answers.Fill(72, 105, "0");
        Exit(answers, siblings);
        return new AfcarsRemoval(answers.Values)
        {
            LivingArrangements = homes,
            Plans = Plans(),
            PeriodicReviews = Every(dice.Between(150, 182), 178),
            PermanencyHearings = Every(dice.Between(320, 364), 360),
            Visits = Visits(),
        };
    }

    private List<AfcarsLivingArrangement> LivingArrangements()
    {
        var overlay = child.Setting is SyntheticSetting.TrialHomeVisit or SyntheticSetting.Runaway;
        var count = Math.Min(child.Placements, Math.Max(1, Days / 20));
        var made = new List<AfcarsLivingArrangement>();
        var until = overlay ? end.AddDays(-dice.Between(5, Math.Min(120, Days / 2))) : end;
        var span = until.DayNumber - child.RemovedOn.DayNumber;
        for (var stay = 0; stay < count; stay++)
        {
            var from = child.RemovedOn.AddDays(stay == 0 ? 0 : (span * stay / (count + 1)) + 1);
            var setting = stay == count - 1 && !overlay ? child.Setting : SyntheticSetting.FosterHome;
            made.Add(Arrangement(setting, from));
        }

        if (overlay) made.Add(Arrangement(child.Setting, until));
        return made;
    }

    private AfcarsLivingArrangement Arrangement(SyntheticSetting setting, DateOnly from)
    {
        var other = setting switch
        {
            SyntheticSetting.Institution => "120=6 121=1",
            SyntheticSetting.GroupHome => "120=2 121=1",
            SyntheticSetting.IndependentLiving => "120=8 121=1",
            SyntheticSetting.TrialHomeVisit => "120=14 121=1",
            SyntheticSetting.Runaway => "120=12 121=4",
            _ => null,
        };
        if (other is not null)
            return new AfcarsLivingArrangement(new SyntheticAnswers("113=0 114= 115= 116= 117= 118= 119= 122=").Put(112, from).Put(other).Values);
        last = new SyntheticHome(dice, setting);
        return new AfcarsLivingArrangement(last.Arrangement(from).Values);
    }

    private List<AfcarsPlan> Plans()
    {
        var first = child.RemovedOn.AddDays(Math.Min(dice.Between(30, 59), Math.Max(1, Days - 2)));
        var changed = first.AddDays(dice.Between(150, 330));
        // A planned arrangement is a plan for those of sixteen and more only.
        var sixteen = DayCount.Birthday(child.BornOn, 16).AddDays(10);
        if (child.Goal is SyntheticGoal.PlannedArrangement && first < sixteen && changed < sixteen) changed = sixteen;
        return child.Goal is SyntheticGoal.Reunify || changed >= end
            ? [Plan(child.Goal, first)]
            : [Plan(SyntheticGoal.Reunify, first), Plan(child.Goal, changed)];
    }

    private static AfcarsPlan Plan(SyntheticGoal goal, DateOnly on) => new(new SyntheticAnswers(string.Empty).Put(147, on).Put(148, (int)goal).Values);

    // Counted from the sixtieth day; one in ten comes late.
    private List<AfcarsValue> Every(int first, int most)
    {
        var held = new List<AfcarsValue>();
        for (var on = child.RemovedOn.AddDays(60 + first); on < end; on = on.AddDays(most - dice.Next(20) + (dice.Chance(0.1) ? 40 : 0)))
            held.Add(SyntheticAnswers.Day(on));
        return held;
    }

    private List<AfcarsVisit> Visits()
    {
        var visits = new List<AfcarsVisit>();
        for (var month = new DateOnly(child.RemovedOn.Year, child.RemovedOn.Month, 1); month <= end; month = month.AddMonths(1))
        {
            var on = month.AddDays(dice.Next(27));
            if (on > child.RemovedOn && on < end && dice.Chance(0.95))
                visits.Add(new AfcarsVisit(new SyntheticAnswers(string.Empty).Put(151, on).Put(152, dice.Chance(0.85) ? 1 : 2).Values));
        }

        return visits;
    }

    private void Exit(SyntheticAnswers answers, int siblings)
    {
        if (child.ExitedOn is not { } exited)
        {
            answers.Put("153= 154= 155=9");
            return;
        }

        answers.Put(153, exited).Put(154, exited.AddDays(4)).Put(155, child.ExitReason);
        if (child.ExitReason is 8) answers.Put("156=1");
        if (child.ExitReason is 3 or 5) last!.Adopts(answers).Put("157=1 184=1 185=1").Put(186, siblings == 0 ? "9" : dice.Next(siblings + 1).ToString(CultureInfo.InvariantCulture));
    }
}
