using System.Text.Json;
using Homeward.App.Exchange.CaseFile;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Corrections;

/// <summary>
/// A fact of any kind is corrected, with a reason, or was entered in error. The version that was wrong stays readable, and the record stays as it was known
/// on every day before.
/// </summary>
public sealed record CorrectFact : Operation
{
    public override string Process => "fact.correct";

    /// <summary>The version that is corrected; it must stand.</summary>
    public required Guid FactId { get; init; }

    /// <summary>The answers that change, by their names in the case file; null for a fact entered in error.</summary>
    public JsonElement? Answers { get; init; }

    /// <summary>It never was: nothing takes its place.</summary>
    public bool EnteredInError { get; init; }

    public override Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Reason is null) change.Refuse("Say why it is corrected.", nameof(Reason));
        if (ChildIds is not [var child])
        {
            change.Refuse("Say on whose record it is: one child.", nameof(Children));
            return Task.CompletedTask;
        }

        var versions = change.HistoryOf(child).Versions;
        var standing = versions.FirstOrDefault(fact => fact.Id == FactId);
        if (standing is null) change.Refuse("This fact is not on the child's record.", nameof(FactId));
        else if (standing.EnteredInError || versions.Any(later => later.Supersedes == FactId))
            change.Refuse("This version has been corrected already: correct the later one.", nameof(FactId));
        else if (EnteredInError) TakeBack(change, child, standing);
        else Correct(change, child, standing);
        return Task.CompletedTask;
    }

    private void TakeBack(Change change, Guid child, Fact standing)
    {
        if (Answers is not null) change.Refuse("What was entered in error has no answers. Leave them out, or correct them.", nameof(Answers));
        if (standing is Child) change.Refuse("A child's identity is corrected, not taken back.", nameof(EnteredInError));
        change.Supersede(child, standing, standing with { EnteredInError = true, Source = KnownFrom });
    }

    private void Correct(Change change, Guid child, Fact standing)
    {
        if (Answers is not { } answers)
        {
            change.Refuse("Say what is corrected.", nameof(Answers));
            return;
        }

        var kind = CaseFileKind.Of(standing);
        if (FactAnswers.Read(change, kind, standing, answers, nameof(Answers)) is not { } corrected) return;
        if (kind.Fields.All(field => field.IsCommon || Equals(field.Property.GetValue(corrected), field.Property.GetValue(standing))))
            change.Refuse("Nothing is changed: the record says this already.", nameof(Answers));
        change.Supersede(child, standing, corrected with { Source = KnownFrom, EnteredInError = false });
    }
}
