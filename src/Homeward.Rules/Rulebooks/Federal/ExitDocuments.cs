using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The six documents without which a youth is not discharged for age (obligations, A7).</summary>
internal static class ExitDocuments
{
    private const string Nearing = "The youth turns {count} on {event} and is not to be discharged for age without {who}.";
    private const string Staying = "The youth turned {count} on {event} and is not to be discharged for age without {who}.";
    private const string Left = "The youth left care on {event} for age; still owed: {who}.";
    private const string Given = "Every document the law asks for at a discharge for age was given to the youth or cannot be had, the last on {other}.";
    private const string Short = "The youth left care on {event} for age, less than six months after {other}: the documents are not owed.";

    private const string StillShort = "On {event} the youth has been in care for less than six months, since {other}: a discharge for age would not owe the documents.";

    private static readonly PartList Kinds = new(
    [
        "the birth certificate",
        "the social security card",
        "health insurance information",
        "the medical records",
        "a driver's license or identification card",
        "official proof of the time in foster care",
    ]);

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "y-exit-docs",
            Title = "Documents before a discharge for age",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(5)(I)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The six months in care are counted from the removal of this stay (INTERP); before the discharge the birthday is shown as the last day.",
            IfMissed = "The youth is not to be discharged without them.",
            AlertDays = 90,
            Evaluate = BeforeDischarge,
        },
    ];

    private static void BeforeDischarge(Rule rule, CaseView view, DueList dues)
    {
        if (view.Birthday(view.Settings.AgeOfCare) is not { } birthday || view.AsOf < view.Birthday(18)!.Value.AddDays(-rule.AlertDays))
        {
            return;
        }

        var left = LeavesByAge(view) ? view.Episode.EndedOn : null;
        if (left is null && (!view.Episode.IsOpen || view.AsOf < birthday.AddDays(-rule.AlertDays)))
        {
            return;
        }

        var start = view.Settings.ExitDocumentsFromRemoval ? view.Episode.Removal.On : view.Episode.EntryOn;
        var leaving = left ?? (view.AsOf <= birthday ? birthday : view.AsOf);
        if (leaving < DayCount.AddMonths(start, 6))
        {
            LifeDuty.NotOwed(rule, view, dues, new Because(left is null ? StillShort : Short, leaving, start));
            return;
        }

        var missing = Missing(view, out var last);
        var dueOn = left ?? (view.AsOf <= birthday ? birthday : (DateOnly?)null);
        var because = missing == 0 ? new Because(Given, birthday, last!.On)
            : left is not null ? new Because(Left, left, Who: Kinds.List(missing))
            : new Because(view.AsOf < birthday ? Nearing : Staying, birthday, Count: view.Settings.AgeOfCare, Who: Kinds.List(missing));
        LifeDuty.Once(rule, view, dues, dueOn, because, missing == 0 ? last : null, needs: FactKinds.Youth);
    }

    // A minor whom a court emancipated has not left by reason of age.
    private static bool LeavesByAge(CaseView view) =>
        view.Episode.Discharge is { Reason: DischargeReason.Emancipation } discharge && discharge.On >= view.Birthday(18);

    private static int Missing(CaseView view, out ExitDocument? last)
    {
        var missing = (1 << 6) - 1;
        last = null;
        foreach (var document in view.Facts.ExitDocuments.UpTo(view.AsOf))
        {
            var bit = 1 << (int)document.Kind;
            if ((missing & bit) != 0)
            {
                (missing, last) = (missing & ~bit, document);
            }
        }

        return missing;
    }
}
