using Homeward.App.Placements;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Acts;

/// <summary>The answers about brothers and sisters who are placed apart, under the names the operations know them by.</summary>
public sealed class SplitAnswers
{
    public string? EffortsToKeepTogether { get; set; }

    public string? ContactPlan { get; set; }

    public int? ContactEveryDays { get; set; }

    /// <summary>Null where nothing is answered: whether it must be, the operation says.</summary>
    public SiblingSplit? Read()
    {
        var split = new SiblingSplit
        {
            EffortsToKeepTogether = Typed.Text(EffortsToKeepTogether), ContactPlan = Typed.Text(ContactPlan), ContactEveryDays = ContactEveryDays,
        };
        return split == new SiblingSplit() ? null : split;
    }
}
