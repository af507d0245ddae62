using Homeward.Bench;

// bin/bench [sweep|today|import] …  Figures go to docs/benchmarks.md with the machine and the date.
return args switch
{
    [] or ["sweep", ..] => SweepBench.Run(args.Skip(1).Select(int.Parse).ToArray()),
    ["rules"] => RuleBench.Run(),
    ["spin"] => RuleBench.Spin(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("bench: say which: sweep [children…]");
    return 2;
}
