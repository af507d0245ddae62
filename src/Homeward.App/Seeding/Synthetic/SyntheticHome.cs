namespace Homeward.App.Seeding.Synthetic;

/// <summary>A married couple that cares for the child, and may adopt.</summary>
internal sealed class SyntheticHome(Dice dice, SyntheticSetting setting)
{
    private readonly int firstBorn = dice.Between(1962, 1992);
    private readonly int secondBorn = dice.Between(1962, 1992);
    private readonly bool relative = setting is SyntheticSetting.Relative;

    public SyntheticAnswers Arrangement(DateOnly from) => new SyntheticAnswers("113=1 114=1 115=0 116=0 119=0 120= 121=1 122= 123=1 126=0 131=1 134=0 135=2 137=0 142=1 145=0 146=1")
        .Put(112, from)
        .Put(117, relative ? 1 : 0)
        .Put(118, setting is SyntheticSetting.PreAdoptive ? 1 : 0)
        .Put(124, relative ? 1 : 2)
        .Put(125, firstBorn)
        .Put(136, secondBorn)
        .Fill(127, 133, "0")
        .Fill(138, 144, "0");

    public SyntheticAnswers Adopts(SyntheticAnswers answers) => answers
        .Put(relative ? "158=1 159=0 160=0 161=1" : "158=0 159=0 160=1 161=1")
        .Put("163=0 168=1 171=0 172=2 174=0 179=1 182=0 183=1")
        .Put(162, new DateOnly(firstBorn, 3, 10))
        .Put(173, new DateOnly(secondBorn, 8, 9))
        .Fill(164, 170, "0")
        .Fill(175, 181, "0");
}
