using Homeward.Rules.Deadlines;
using Homeward.Rules.Time;

namespace Homeward.Rules.Tests.Time;

public sealed class CountedTests
{
    [Theory]
    [InlineData(0, "day", "0 days")]
    [InlineData(1, "day", "1 day")]
    [InlineData(2, "business day", "2 business days")]
    [InlineData(1, "child", "1 child")]
    [InlineData(3, "child", "3 children")]
    public void Number_of_things_is_written_for_one_and_for_several(int count, string one, string written) => Assert.Equal(written, Counted.Of(count, one));

    [Theory]
    [InlineData(1, "at least 1 day before")]
    [InlineData(14, "at least 14 days before")]
    public void Sentence_of_a_rule_counts_one_day_and_several(int count, string said) =>
        Assert.Equal(said, new Because("at least {count day} before", Count: count).Say(null, null));
}
