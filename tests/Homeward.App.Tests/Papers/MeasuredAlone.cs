namespace Homeward.App.Tests.Papers;

/// <summary>Tests of what memory something takes: the process counts all that was made in it, so that no other test may run meanwhile.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
