using System.Globalization;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;
using Homeward.Rules.Facts;

namespace Homeward.App.Exchange.Afcars;

/// <summary>
/// The living arrangements of one episode as placements and overlays: each ends when the next begins, or with the episode. Placed at home is a trial home
/// visit, runaway and whereabouts unknown an absence, a facility outside foster care a stay over the episode (45 CFR 1355.44(e)(4)).
/// </summary>
internal sealed class AfcarsArrangements
{
    private readonly AfcarsStamp stamp;
    private readonly List<Fact> facts = [];

    public AfcarsArrangements(AfcarsStamp stamp, AfcarsRemoval removal)
    {
        this.stamp = stamp;
        var arrangements = removal.LivingArrangements;
        for (var index = 0; index < arrangements.Count && Refusal is null; index++)
        {
            var date = arrangements[index].BeganOn;
            if (date.Value is not { } from)
            {
                Refusal = new AfcarsRefusal("E112", date.Invalid is { } text
                    ? $"A living arrangement begins on {Printable.Quote(text)}, which is not a day. Write it as YYYYMMDD."
                    : "A living arrangement has no date.");
                return;
            }

            var to = index + 1 < arrangements.Count ? arrangements[index + 1].BeganOn.Value : removal.ExitedOn.Value;
            Read(arrangements[index], from, to);
        }
    }

    public IReadOnlyList<Fact> Facts => facts;

    public AfcarsRefusal? Refusal { get; private set; }

    private void Read(AfcarsLivingArrangement arrangement, DateOnly from, DateOnly? to)
    {
        switch (arrangement.Setting.Code)
        {
            case 9:
                AddStay(FacilityKind.Detention, from, to);
                break;
            case 10:
                AddStay(FacilityKind.Hospital, from, to);
                break;
            case 11:
                AddStay(FacilityKind.PsychiatricHospital, from, to);
                break;
            case 12 or 13:
                facts.Add(new MissingEpisode
                {
                    Id = stamp.Id("missing", from), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = stamp.Source, Since = from, ReturnedOn = to,
                });
                break;
            case 14:
                facts.Add(new TrialHomeVisit
                {
                    Id = stamp.Id("home", from), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = stamp.Source, From = from, To = to,
                });
                break;
            default:
                AddPlacement(arrangement, from, to);
                break;
        }
    }

    private void AddStay(FacilityKind kind, DateOnly from, DateOnly? to) => facts.Add(new FacilityStay
    {
        Id = stamp.Id("facility", from), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = stamp.Source, Kind = kind, From = from, To = to,
    });

    private void AddPlacement(AfcarsLivingArrangement arrangement, DateOnly from, DateOnly? to)
    {
        if (facts.OfType<Placement>().Any(known => known.From == from))
        {
            Refusal = new AfcarsRefusal("E112", string.Create(CultureInfo.InvariantCulture, $"Two living arrangements begin on {from:yyyy-MM-dd}. Give each its own day."));
            return;
        }

        if (Setting(arrangement) is not { } setting)
        {
            Refusal = new AfcarsRefusal("E120", $"The living arrangement {Printable.Quote(arrangement.Setting.Text!)} is not one of the federal settings 1 to 14.");
            return;
        }

        facts.Add(new Placement
        {
            Id = stamp.Id("placement", from), RecordedAt = stamp.At, RecordedBy = stamp.By, Source = stamp.Source, PlacementId = stamp.Id("place", from),
            Setting = setting, From = from, To = to, WithRelative = WithRelative(arrangement),
            OutOfState = arrangement.Location.Code switch { 1 => false, 2 or 3 => true, _ => null },
        });
    }

    private static PlacementSetting? Setting(AfcarsLivingArrangement arrangement)
    {
        if (arrangement.IsFosterFamilyHome.Is(1))
        {
            var kin = arrangement[117].Is(1) || arrangement[119].Is(1);
            return arrangement[118].Is(1) ? PlacementSetting.PreAdoptive
                : kin && arrangement[114].Is(1) ? PlacementSetting.KinLicensed
                : kin && arrangement[114].Is(0) ? PlacementSetting.KinUnlicensed
                : PlacementSetting.FosterFamilyHome;
        }

        return arrangement.Setting.Code switch
        {
            1 or 2 => PlacementSetting.GroupHome,
            3 or 7 => PlacementSetting.Shelter,
            4 or 6 => PlacementSetting.ChildCareInstitution,
            5 => PlacementSetting.Qrtp,
            8 => PlacementSetting.SupervisedIndependentLiving,
            _ => arrangement.Setting.IsMissing ? PlacementSetting.NotCollected : null,
        };
    }

    private static bool? WithRelative(AfcarsLivingArrangement arrangement) => arrangement.Relationship.Code switch
    {
        1 => true,
        2 or 3 => false,
        _ => arrangement[117].Code switch { 1 => true, 0 => false, _ => null },
    };
}
