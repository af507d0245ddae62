using Homeward.App.Access;
using Homeward.App.Facts;
using Homeward.App.Operations;
using Homeward.App.Papers;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Papers;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Child.Papers;

/// <summary>A paper comes to a child's record, and to those of brothers and sisters it is also about.</summary>
[PaperSize]
public sealed class AttachModel(Acting acting) : SiblingsActPage(acting)
{
    [BindProperty]
    public DocumentKind? Kind { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public DateEntry Dated { get; set; } = new();

    /// <summary>By the form, or by the link that led here.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? About { get; set; }

    [BindProperty]
    public DocumentLabel? Label { get; set; }

    public IReadOnlyList<Choice> Subjects { get; private set; } = [];

    protected override Type Asks => typeof(AttachDocument);

    public override bool TakesFile => true;

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await base.OpenAsync(stop)) return false;
        Subjects = PaperSubjects.Choices((await new FactsLoader(Acting.Db).LoadAsync(ChildId, stop))!);
        return true;
    }

    protected override Operation? Read()
    {
        DateOnly? dated = null;
        if (!Dated.IsBlank)
        {
            dated = Dated.Read(Text.Of("the paper"), out var refusal);
            if (refusal is not null) ModelState.AddModelError(nameof(Dated), refusal);
        }

        if (Sent is null && ModelState.GetFieldValidationState(nameof(Paper)) is not Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid) ModelState.AddModelError(nameof(Paper), Text.Of("Choose the file."));
        if (Kind is null) ModelState.AddModelError(nameof(Kind), Text.Of("Say what it is."));
        if (Typed.Text(Title) is not { } title) ModelState.AddModelError(nameof(Title), Text.Of("Give it a title."));
        else if (Sent is { } sent && Kind is { } kind && ModelState.IsValid)
            return new AttachDocument { Children = Chosen, File = sent.Id, Kind = kind, Title = title, Dated = dated, About = About, Label = Label };
        return null;
    }

    protected override string Done(Operation operation, Outcome outcome) =>
        outcome.Children.Count == 1 ? Text.Of("The paper is attached.") : Text.Of($"The paper is attached for {outcome.Children.Count} children.");

    protected override string Next(Outcome outcome) => Links.Papers(ChildId);

    protected override string FieldOf(string? property) => property is nameof(AttachDocument.File) ? nameof(Paper) : base.FieldOf(property);
}
