using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.Time;

namespace Homeward.App.Seeding.Synthetic;

/// <summary>The federal record of one synthetic child.</summary>
internal sealed class SyntheticRecord(SyntheticChild child, Dice dice, DateOnly periodEnd)
{
    private readonly bool hasSecondParent = dice.Chance(0.8);
    private readonly int siblings = dice.Chance(0.67) ? dice.Between(1, 4) : 0;

    public AfcarsRecord Make()
    {
        var ended = RightsEndedOn();
        var (how, petition, day) = ended is { } on ? ("2", SyntheticAnswers.Day(on.AddMonths(-5)), SyntheticAnswers.Day(on)) : ("0", string.Empty, string.Empty);
        return new AfcarsRecord(Child().Values)
        {
            FirstParent = AfcarsParent.First(how, petition, day),
            OtherParents = hasSecondParent ? [AfcarsParent.Other(how, petition, day)] : [],
            Removals = [new SyntheticEpisode(child, dice, periodEnd).Make(siblings)],
        };
    }

    // Whom an adoption waits for, and whom one was found for.
    private DateOnly? RightsEndedOn()
    {
        var end = child.ExitedOn ?? periodEnd;
        var months = ((end.Year - child.RemovedOn.Year) * 12) + end.Month - child.RemovedOn.Month;
        if (child.Goal is not SyntheticGoal.Adoption || months < 12) return null;
        return child.ExitReason is 3 || child.Setting is SyntheticSetting.PreAdoptive || (months >= 18 && dice.Chance(0.5))
            ? child.RemovedOn.AddMonths(dice.Between(9, Math.Min(months - 2, 16)))
            : null;
    }

    private SyntheticAnswers Child()
    {
        var answers = new SyntheticAnswers("7=1 8=0 10=0 11= 12= 22=1 37=0 39=0 40=9 41=0 42= 43= 44=0 45= 46=0 55=1 61=0 62=0 106=0 107= 108= 109=0 110= 111=")
            .Put(4, child.RecordNumber)
            .Put(5, child.BornOn)
            .Put(6, child.Male ? 1 : 2)
            .Put(38, child.Male ? string.Empty : "0")
            .Put(59, child.BornOn.Year - dice.Between(19, 36))
            .Put(60, hasSecondParent ? child.BornOn.Year - dice.Between(19, 40) : 9999)
            .Put(Race())
            .Fill(13, 20, "0")
            .Fill(47, 54, "0");
        School(answers);
        Health(answers);
        return Siblings(answers);
    }

    private string Race() => child.Race switch
    {
        SyntheticRace.White => "17=1 21=0",
        SyntheticRace.Black => "15=1 21=0",
        SyntheticRace.Hispanic => "17=1 21=1",
        SyntheticRace.TwoOrMore => "15=1 17=1 21=0",
        SyntheticRace.AmericanIndian => "13=1 21=0",
        SyntheticRace.Asian => "14=1 21=0",
        SyntheticRace.PacificIslander => "16=1 21=0",
        _ => "18=1 21=9",
    };

    private void School(SyntheticAnswers answers)
    {
        var age = DayCount.AgeOn(child.BornOn, child.ExitedOn ?? periodEnd);
        answers.Put(age switch
        {
            < 6 => "35=1 36=16",
            < 12 => "35=2",
            < 18 => "35=3",
            _ => "35=4 36=12",
        });
        if (age is >= 6 and < 18) answers.Put(36, age - 6);
    }

    private void Health(SyntheticAnswers answers)
    {
        if (dice.Chance(0.35)) answers.Put("23=1 30=1").Fill(24, 34, "0");
        else answers.Put("23=2").Fill(24, 34, string.Empty);
    }

    private SyntheticAnswers Siblings(SyntheticAnswers answers)
    {
        if (siblings == 0) return answers.Put("56=0 57= 58=");
        var inCare = dice.Between(0, siblings);
        return answers.Put(56, siblings).Put(57, inCare).Put(58, inCare == 0 ? string.Empty : dice.Between(0, inCare).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
