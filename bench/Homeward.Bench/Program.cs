using Homeward.Bench;
using Homeward.TestKit;

// Figures go to docs/benchmarks.md with the machine and the date.
try
{
    return args switch
    {
        [] or ["sweep", ..] => SweepBench.Run(Sizes(args)),
        ["rules"] => RuleBench.Run("us"),
        ["rules", var law] => RuleBench.Run(law),
        ["what-would-change", ..] => WhatWouldChangeBench.Run(Sizes(args)),
        ["child", ..] => ChildBench.Run(Sizes(args)),
        ["today", ..] => await TodayBench.RunAsync(args[1..]),
        ["child-page", ..] => await ChildPageBench.RunAsync(args[1..]),
        ["import", ..] => await ImportBench.RunAsync(Sizes(args)),
        ["import-once", var file] => await ImportBench.OnceAsync(file),
        ["rebuild", ..] => await RebuildBench.RunAsync(Sizes(args)),
        ["save", ..] => await SaveBench.RunAsync(Sizes(args)),
        ["search", ..] => await SearchBench.RunAsync(args[1..]),
        ["ledger", ..] => await LedgerBench.RunAsync(Sizes(args)),
        _ => Usage(),
    };
}
finally
{
    await PostgresCluster.StopAsync();
}

static int[] Sizes(string[] args) => ScratchDatabase.Sizes(args[1..]);

static int Usage()
{
    Console.Error.WriteLine("bench: say which: sweep, rules, what-would-change, child, today, child-page, import, rebuild, save, search or ledger, and then how many children (or entries), as often as you like");
    return 2;
}
