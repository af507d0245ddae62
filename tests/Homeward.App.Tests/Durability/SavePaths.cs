using System.Globalization;
using System.Text.Json;
using Homeward.App.Corrections;
using Homeward.App.Ledger;
using Homeward.App.Orders;
using Homeward.App.Placements;
using Homeward.App.Removals;
using Homeward.App.Tests.Operations;
using Homeward.App.Visits;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Durability;

/// <summary>The save paths of the drills: what workers write most, and what touches most tables.</summary>
internal static class SavePaths
{
    public const string Paper = "paper";

    private const string OrderWords = "The Court finds that continuation in the home would be contrary to the welfare of the child. "
        + "The agency made reasonable efforts to prevent removal. Placement and care are with the agency.";

    /// <summary>The act that begins a family: three siblings removed a year ago.</summary>
    public static RecordRemoval Removal(DateOnly on, int number) => new()
    {
        Removed =
        [
            new RemovedChild { Name = Called("Amari", number), DateOfBirth = on.AddYears(-11) },
            new RemovedChild { Name = Called("Nia", number), DateOfBirth = on.AddYears(-7) },
            new RemovedChild { Name = Called("Theo", number), DateOfBirth = on.AddYears(-2) },
        ],
        On = on,
        Manner = RemovalManner.EmergencyAgency,
        Circumstances = [CircumstanceKind.CaretakerDrugUse, CircumstanceKind.Neglect],
        Note = "Their mother was found asleep; nobody else at home.",
        People =
        [
            new FamilyMember { Name = Called("Danielle", number), Relation = Relation.Mother, IsAdult = true, RemovedFrom = true },
            new FamilyMember { Name = Called("Marcus", number), Relation = Relation.Father, IsAdult = true, Of = [0, 1] },
        ],
        Placements = [new FirstPlacement { Home = Home("Amadi home"), Of = [0, 1, 2] }],
        Address = new App.Families.HouseholdAddress { Street = "4 Mill Lane", City = "Marlow" },
        FamilyName = Called("The family", number),
    };

    /// <summary>Three siblings come into care, who are new each time.</summary>
    public static SavePath OfRemovals(DateOnly today) => new("removal", [], path => Removal(today.AddDays(-3), path.Number)) { GoesOn = false };

    /// <summary>The three move together, a day later each time.</summary>
    public static SavePath OfMoves(IReadOnlyList<ChildVersion> family, DateOnly removedOn) => new("placement change", family, path => new ChangePlacement
    {
        Children = path.Seen, From = removedOn.AddDays(path.Number), Home = Home(Called("Home", path.Number)), Reason = "The home is closing.", Note = "Medicines counted, belongings in suitcases.",
    });

    /// <summary>An order for three children, with findings in its words and a line that is a task of each.</summary>
    public static SavePath OfOrders(IReadOnlyList<ChildVersion> family, DateOnly removedOn) => new("order intake", family, path => new RecordOrder
    {
        Children = path.Seen,
        OrderedOn = removedOn.AddDays(2 + path.Number),
        Text = OrderWords,
        Orders = [.. path.Seen.Select(static seen => new ChildOrder
        {
            ChildId = seen.ChildId,
            SanctionsRemoval = true,
            PlacementAndCareToAgency = true,
            Findings =
            [
                new FindingAnswer { Kind = FindingKind.ContraryToWelfare, Words = "contrary to the welfare", CaseSpecific = true },
                new FindingAnswer { Kind = FindingKind.ReasonableEffortsToPrevent, Words = "reasonable efforts to prevent removal", CaseSpecific = true },
            ],
        })],
        Lines = [new OrderLine { Words = "The agency arranges family time twice a week.", OwnerId = Office.Keisha, DueOn = removedOn.AddDays(30 + path.Number) }],
    });

    /// <summary>One visit to three children, with its note.</summary>
    public static SavePath OfVisits(IReadOnlyList<ChildVersion> family, DateOnly removedOn) => new("visit", family, path => new RecordVisit
    {
        Children = path.Seen,
        On = removedOn.AddDays(1 + (path.Number % 300)),
        Mode = VisitMode.InPerson,
        Place = VisitPlace.Residence,
        SeenAlone = [.. path.Seen.Select(static seen => seen.ChildId)],
        Note = string.Create(CultureInfo.InvariantCulture, $"Visit {path.Number}: all three at home, homework on the table."),
    });

    /// <summary>The day of a removal is corrected, to and fro.</summary>
    /// <param name="child">Whose.</param>
    /// <param name="removal">The version that stands.</param>
    /// <param name="removedOn">The day it says.</param>
    public static SavePath OfCorrections(ChildVersion child, Guid removal, DateOnly removedOn) => new("correction", [child], path => new CorrectFact
    {
        Children = path.Seen,
        FactId = path.Subject ?? removal,
        Reason = "The petition says another day.",
        Answers = JsonSerializer.SerializeToElement(new { on = removedOn.AddDays(-(path.Number % 2)) }),
    });

    private static PlacementHome Home(string name) => new() { Setting = PlacementSetting.FosterFamilyHome, Provider = name, LicensedOn = new(2020, 1, 15) };

    private static string Called(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name} {number}");
}
