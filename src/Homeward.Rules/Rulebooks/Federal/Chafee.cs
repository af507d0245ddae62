using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Who may be served by the Chafee program, and until when (obligations, A7).</summary>
internal static class Chafee
{
    private const int VoucherAge = 26;
    private const int VoucherMonths = 60;

    private const string Services = "The youth was in foster care at 14 or older, since {event}; services and vouchers of the Chafee program can be given through {due}, the day before "
        + "the youth turns {count}.";
    private const string Vouchers = "The youth has had an education and training voucher since {event}; while enrolled and making progress the youth can have vouchers through {due}, at most "
        + "until the day before turning {count} and five years in all.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "y-chafee",
            Title = "Chafee services, and education and training vouchers",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 677(a)(1)-(6), (b)(3)(A), (i)(1)-(3)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The five years of vouchers are added up in calendar time from the first one (INTERP).",
            IfMissed = "Services after the last day cannot be paid from these funds.",
            AlertDays = 90,
            Scope = RuleScope.Child,
            Evaluate = Windows,
        },
    ];

    private static void Windows(Rule rule, CaseView view, DueList dues)
    {
        if (view.Birthday(14) is not { } fourteen || fourteen > view.AsOf || Since(view, fourteen) is not { } since)
        {
            return;
        }

        var through = view.Birthday(view.Settings.ChafeeAge)!.Value.AddDays(-1);
        if (since <= through)
        {
            Standing.Payable(rule, view, dues, null, since, through, new Because(Services, since, Count: view.Settings.ChafeeAge));
        }

        if (FirstVoucher(view) is { } voucher && voucher.From < view.Birthday(VoucherAge))
        {
            Standing.Payable(
                rule, view, dues, null, voucher.From, VoucherEnd(view), new Because(Vouchers, voucher.From, Count: VoucherAge), new Subject(SubjectKind.Event, voucher.Id));
        }
    }

    /// <summary>The first day in foster care at 14 or older; null when there was none.</summary>
    private static DateOnly? Since(CaseView view, DateOnly fourteen)
    {
        for (var index = 0; index < view.Episodes.Count; index++)
        {
            ref readonly var episode = ref view.Episodes[index];
            if (episode.EndedOn is null || episode.EndedOn > fourteen)
            {
                return episode.Removal.On > fourteen ? episode.Removal.On : fourteen;
            }
        }

        return null;
    }

    private static TransitionService? FirstVoucher(CaseView view)
    {
        foreach (var service in view.Facts.TransitionServices.UpTo(view.AsOf))
        {
            if (service.Voucher)
            {
                return service;
            }
        }

        return null;
    }

    // Five years from the first voucher, longer by the time without one.
    private static DateOnly VoucherEnd(CaseView view)
    {
        DateOnly? covered = null;
        DateOnly? end = null;
        foreach (var service in view.Facts.TransitionServices.UpTo(view.AsOf))
        {
            if (!service.Voucher)
            {
                continue;
            }

            end ??= DayCount.AddMonths(service.From, VoucherMonths).AddDays(-1);
            if (covered is { } until && service.From > until)
            {
                end = end.Value.AddDays(service.From.DayNumber - until.DayNumber - 1);
            }

            var to = service.To is { } on && on <= view.AsOf ? on : view.AsOf;
            covered = covered is { } before && before > to ? before : to;
        }

        return DayCount.Earlier(end, view.Birthday(VoucherAge)!.Value.AddDays(-1))!.Value;
    }
}
