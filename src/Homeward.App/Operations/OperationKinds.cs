using System.Runtime.CompilerServices;
using Homeward.App.Access;
using Homeward.App.Merges;
using Homeward.App.Secrets;

namespace Homeward.App.Operations;

/// <summary>
/// Every act of casework, by the process it names itself: what the API offers, and to whom. Who may see a case, whether two records are one, by which law the
/// agency goes, what is kept apart, and what feed leaves it, is decided by a person at a page, who has seen what it is about; no program does it.
/// </summary>
public static class OperationKinds
{
    private static readonly string?[] AtPages = [typeof(CaseAccess).Namespace, typeof(MergeChildren).Namespace, typeof(OpenApart).Namespace];

    public static IReadOnlyDictionary<string, Type> All { get; } = typeof(Operation).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(Operation)) && !type.IsAbstract)
        .Where(static type => !type.IsSubclassOf(typeof(AgencyOperation)) && !AtPages.Contains(type.Namespace, StringComparer.Ordinal))
        .OrderBy(static type => Blank(type).Process, StringComparer.Ordinal)
        .ToDictionary(static type => Blank(type).Process, StringComparer.Ordinal);

    /// <summary>The roles that may do an act: the act says it, and no answer changes it.</summary>
    public static IReadOnlyList<Role> RolesOf(Type act) => Blank(act).By;

    /// <summary>An act without answers, to be asked what it says of itself.</summary>
    public static Operation Blank(Type act) => (Operation)RuntimeHelpers.GetUninitializedObject(act);
}
