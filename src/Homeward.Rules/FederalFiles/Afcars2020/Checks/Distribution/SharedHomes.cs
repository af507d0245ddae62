using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Distribution;

/// <summary>
/// Finds a child said to live with a sibling where no other child of the file lives in a home of the same description (chk-106). The file does not name
/// homes; two children in one home must at least have the same setting, place and foster parents, so that none alike means none there.
/// </summary>
internal sealed class SharedHomes
{
    private readonly Dictionary<ulong, int> homes = [];
    private readonly List<(int RecordNumber, string? ChildRecordNumber, ulong Home)> withSibling = [];

    public void Add(int recordNumber, AfcarsRecord record)
    {
        if (record.CurrentRemoval is not { IsOpen: true } removal || removal.LastPlacement() is not { } placement)
            return;
        ulong home = Describe(placement);
        homes[home] = homes.GetValueOrDefault(home) + 1;
        if (record[58].Code > 0)
            withSibling.Add((recordNumber, record.ChildRecordNumber.Text, home));
    }

    public IEnumerable<(int RecordNumber, string? ChildRecordNumber)> Alone() =>
        withSibling.Where(child => homes[child.Home] == 1).Select(child => (child.RecordNumber, child.ChildRecordNumber));

    // The relationship and the type of home (E114 to E119, E124) may differ between children of one home and are left out. FNV-1a over the answers.
    private static ulong Describe(AfcarsLivingArrangement placement)
    {
        ulong hash = 14695981039346656037;
        Mix(113);
        for (int element = 120; element <= 146; element++)
            if (element != 124)
                Mix(element);
        return hash;

        void Mix(int element)
        {
            foreach (char c in placement[element].Text ?? "")
                hash = (hash ^ c) * 1099511628211;
            hash = (hash ^ '|') * 1099511628211;
        }
    }
}
