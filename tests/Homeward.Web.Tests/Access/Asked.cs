using System.Globalization;
using Homeward.App.Children;

namespace Homeward.Web.Tests.Access;

/// <summary>The case a request is about, as it stands when it is asked.</summary>
internal sealed record Asked(AccessWorld World, ChildRecord Child, Guid Fact, Guid Task, Guid Paper, Guid Merge, Guid Relative, Guid Apart, string Line)
{
    /// <summary>The fields that make a form of an act safe to send twice.</summary>
    public Fields Act => new Fields().With("Key", Guid.NewGuid().ToString("N")).With("BasedOn", $"{Child.Id:N}@{Child.Version.ToString(CultureInfo.InvariantCulture)}");
}

/// <summary>The fields of a form, in the order they are filled in.</summary>
internal sealed record Fields
{
    public IReadOnlyList<KeyValuePair<string, string>> All { get; private init; } = [];

    public Fields With(string name, string value) => new() { All = [.. All, new(name, value)] };

    public Fields On(string name, DateOnly day) => With(name + ".Month", $"{day.Month}").With(name + ".Day", $"{day.Day}").With(name + ".Year", $"{day.Year}");
}
