namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>Asks a part of the file about a run of yes-no elements.</summary>
internal static class Marks
{
    /// <summary>The elements from <paramref name="first"/> to <paramref name="last"/>, both included, with the answer 1.</summary>
    public static IReadOnlyList<int> Marked(this AfcarsScope scope, int first, int last)
    {
        List<int> marked = [];
        for (int element = first; element <= last; element++)
            if (scope[element].Is(1))
                marked.Add(element);
        return marked;
    }
}
