using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.Tests.FederalFiles.Afcars2020;

/// <summary>One removal of an <see cref="AfcarsBuilder"/>.</summary>
internal sealed class RemovalBuilder
{
    public required Dictionary<int, AfcarsValue> Own { get; init; }

    public List<Dictionary<int, AfcarsValue>> Placements { get; } = [];

    public List<Dictionary<int, AfcarsValue>> Plans { get; } = [];

    public List<string> Reviews { get; } = [];

    public List<string> Hearings { get; } = [];

    public List<Dictionary<int, AfcarsValue>> Visits { get; } = [];

    public static RemovalBuilder Clean()
    {
        RemovalBuilder removal = new() { Own = AfcarsBuilder.Answers("69=20230605 70=20230607 71=1 3=53033 77=1 153= 154= 155=9 156=") };
        AfcarsBuilder.Fill(removal.Own, 72, 105, "0");
        removal.Placements.Add(FosterHome("20230605"));
        removal.Placements.Add(GroupHome("20231210"));
        removal.Plans.Add(AfcarsBuilder.Answers("147=20230720 148=1"));
        removal.Reviews.Add("20231120");
        removal.Hearings.Add("20240215");
        foreach (string day in "20230712 20230809 20230914 20231011 20231109 20231214 20240110 20240207 20240313".Split(' '))
            removal.Visits.Add(AfcarsBuilder.Answers($"151={day} 152=1"));
        return removal;
    }

    /// <summary>A short closed removal with one placement at home with relatives, before the clean one.</summary>
    public static RemovalBuilder Earlier(string removed, string exited)
    {
        RemovalBuilder removal = new() { Own = AfcarsBuilder.Answers($"69={removed} 70={removed} 71=1 3=53033 77=1 153={exited} 154={exited} 155=1 156=") };
        AfcarsBuilder.Fill(removal.Own, 72, 105, "0");
        removal.Placements.Add(FosterHome(removed));
        removal.Plans.Add(AfcarsBuilder.Answers($"147={removed} 148=1"));
        return removal;
    }

    public static Dictionary<int, AfcarsValue> FosterHome(string began) => AfcarsBuilder.Answers(
        $"112={began} 113=1 114=1 115=0 116=0 117=1 118=0 119=0 120= 121=1 122= 123=1 124=1 125=1975 126=0 127=0 128=0 129=0 130=0 131=1 132=0 133=0 " +
        "134=0 135=2 136=1973 137=0 138=0 139=0 140=0 141=0 142=1 143=0 144=0 145=0 146=1");

    public static Dictionary<int, AfcarsValue> GroupHome(string began) =>
        AfcarsBuilder.Answers($"112={began} 113=0 114= 115= 116= 117= 118= 119= 120=2 121=1 122=");

    /// <summary>Ends the removal in adoption by the relatives of the first placement.</summary>
    public void Adopt(string exited)
    {
        foreach ((int element, AfcarsValue value) in AfcarsBuilder.Answers(
            $"153={exited} 154={exited} 155=3 157=1 158=1 159=0 160=0 161=1 162=19750310 163=0 164=0 165=0 166=0 167=0 168=1 169=0 170=0 171=0 172=2 " +
            "173=19730809 174=0 175=0 176=0 177=0 178=0 179=1 180=0 181=0 182=0 183=1 184=1 185=1 186=0"))
            Own[element] = value;
    }

    public AfcarsRemoval Build() => new(Own)
    {
        LivingArrangements = [.. Placements.Select(values => new AfcarsLivingArrangement(values))],
        Plans = [.. Plans.Select(values => new AfcarsPlan(values))],
        PeriodicReviews = [.. Reviews.Select(AfcarsValue.FromString)],
        PermanencyHearings = [.. Hearings.Select(AfcarsValue.FromString)],
        Visits = [.. Visits.Select(values => new AfcarsVisit(values))],
    };
}
