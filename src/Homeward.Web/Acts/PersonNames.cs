using Homeward.Rules.Facts;

namespace Homeward.Web.Acts;

/// <summary>What the people of a child's case are called there, the child among them.</summary>
public sealed class PersonNames(Guid childId, CaseFacts facts)
{
    public string Of(Guid person) => person == childId
        ? facts.Child.Name ?? Text.Of("The child")
        : facts.People.LastOrDefault(known => known.PersonId == person)?.Name ?? Text.Of("Somebody whose name is not known");
}
