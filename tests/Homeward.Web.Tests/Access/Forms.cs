namespace Homeward.Web.Tests.Access;

/// <summary>Forms as somebody to whom the case is open would send them.</summary>
internal static class Forms
{
    public static Fields Nothing(Asked asked) => asked.Act;

    public static Fields Visit(Asked asked) => asked.Act.On("On", AccessWorld.Today).With("Mode", "InPerson").With("Place", "Residence");

    public static Fields Note(Asked asked) => asked.Act.With("Kind", "Contact").With("Text", "She told me about the dog.");

    public static Fields NoReason(Asked asked) => asked.Act;

    public static Fields Placement(Asked asked) => asked.Act.On("From", AccessWorld.Today).With("Setting", "GroupHome");

    public static Fields Order(Asked asked) => asked.Act.On("OrderedOn", AccessWorld.Today).With("Text", "The visits of the mother are to be supervised.");

    public static Fields Paper(Asked asked) => asked.Act.With("Kind", "Letter").With("Title", "A letter");

    public static Fields Correction(Asked asked) => asked.Act.With("Reason", "Written down in the wrong record.").With("InError", "true");

    public static Fields PutOff(Asked asked) => asked.Act.On("Until", AccessWorld.Today.AddDays(1)).With("Reason", "The doctor is away.");

    public static Fields Removal(Asked asked) => asked.Act
        .With("Removed[0].Name", asked.Child.Name!).With("Removed[0].Who", asked.Child.Id.ToString()).On("On", AccessWorld.Today).With("Manner", "CourtOrder");

    public static Fields DoneTask(Asked asked) => new Fields()
        .With("Key", Guid.NewGuid().ToString("N")).With("Item", asked.Task.ToString("N")).With("Child", asked.Child.Id.ToString("N"));

    public static Fields SeenAlert(Asked asked) => new Fields().With("Key", Guid.NewGuid().ToString("N")).With("Item", Guid.NewGuid().ToString("N"));

    public static Fields Draft(Asked asked) => new Fields().With("draft-address", $"/child/{asked.Child.Id:N}/visit").With("Note", "She was");

    public static Fields NoPasskey(Asked asked) => new Fields().With("passkey", "00");

    // Every child has a record number that begins so.
    public static Fields Search(Asked asked) => new Fields().With("q", "N");

    public static Fields Sought(Asked asked) => new Fields().With("Sought", "N");
}
