using Homeward.Rules.FederalFiles.Afcars2020.Elements;

namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>A part of the file while it is being read.</summary>
internal sealed class ScopeDraft(AfcarsScopeKind kind)
{
    private List<(int Element, AfcarsValue Value)>? repeated;
    private List<ScopeDraft>? inner;

    public AfcarsScopeKind Kind => kind;

    public AfcarsValue[] Values { get; } = new AfcarsValue[AfcarsElements.Size(kind)];

    /// <summary>Takes the answer to an element; false where a single element already has one.</summary>
    public bool TrySet(AfcarsElement element, AfcarsValue value)
    {
        if (element.Repeats)
        {
            (repeated ??= []).Add((element.Number, value));
            return true;
        }

        ref AfcarsValue slot = ref Values[AfcarsElements.Slot(kind, element.Number)];
        if (slot.IsPresent)
            return false;
        slot = value;
        return true;
    }

    public ScopeDraft Open(AfcarsScopeKind innerKind)
    {
        ScopeDraft draft = new(innerKind);
        (inner ??= []).Add(draft);
        return draft;
    }

    public IReadOnlyList<AfcarsValue> Repeated(int element) =>
        repeated is null ? [] : [.. repeated.Where(given => given.Element == element).Select(given => given.Value)];

    public IReadOnlyList<T> Inner<T>(AfcarsScopeKind innerKind, Func<ScopeDraft, T> make) =>
        inner is null ? [] : [.. inner.Where(draft => draft.Kind == innerKind).Select(make)];
}
