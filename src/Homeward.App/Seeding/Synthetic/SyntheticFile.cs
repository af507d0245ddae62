using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Writer;

namespace Homeward.App.Seeding.Synthetic;

/// <summary>
/// A federal out-of-home care file of children who do not exist, with the shares of the nation's children: made from a seed, the same each time, written in
/// the federal layout and without an error of the regulation.
/// </summary>
public static class SyntheticFile
{
    public const int Children = 170;
    public const ulong Seed = 20261005;
    public const string FileName = "synthetic-202609.xml";

    public static void Write(Stream to, ulong seed = Seed, int children = Children)
    {
        var header = new AfcarsHeader("53", "202609");
        var dice = new Dice(seed);
        var population = new SyntheticPopulation(dice, header.Period!.Value).Deal(children);
        AfcarsWriter.Write(to, header, population.Select(child => new SyntheticRecord(child, dice, header.Period.Value.End).Make()));
    }
}
