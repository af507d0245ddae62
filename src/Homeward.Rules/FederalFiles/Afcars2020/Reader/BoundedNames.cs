using System.Xml;

namespace Homeward.Rules.FederalFiles.Afcars2020.Reader;

/// <summary>Keeps the parser from remembering names without end.</summary>
internal sealed class BoundedNames(int characters) : NameTable
{
    private int left = characters;

    public override string Add(char[] key, int start, int len)
    {
        if (Get(key, start, len) is { } known)
            return known;
        left -= len;
        if (left < 0)
            throw new LimitExceededException("The file uses far more different names than the federal layout has. Export it again from your system.");
        return base.Add(key, start, len);
    }
}
