namespace Homeward.Rules.Facts;

/// <summary>Whose law governs a child's case beside the federal law. The last two are the fictional states of the demonstration.</summary>
public enum UsState
{
    /// <summary>Alabama.</summary>
    Alabama,

    /// <summary>Alaska.</summary>
    Alaska,

    /// <summary>Arizona.</summary>
    Arizona,

    /// <summary>Arkansas.</summary>
    Arkansas,

    /// <summary>California.</summary>
    California,

    /// <summary>Colorado.</summary>
    Colorado,

    /// <summary>Connecticut.</summary>
    Connecticut,

    /// <summary>Delaware.</summary>
    Delaware,

    /// <summary>District Of Columbia.</summary>
    DistrictOfColumbia,

    /// <summary>Florida.</summary>
    Florida,

    /// <summary>Georgia.</summary>
    Georgia,

    /// <summary>Hawaii.</summary>
    Hawaii,

    /// <summary>Idaho.</summary>
    Idaho,

    /// <summary>Illinois.</summary>
    Illinois,

    /// <summary>Indiana.</summary>
    Indiana,

    /// <summary>Iowa.</summary>
    Iowa,

    /// <summary>Kansas.</summary>
    Kansas,

    /// <summary>Kentucky.</summary>
    Kentucky,

    /// <summary>Louisiana.</summary>
    Louisiana,

    /// <summary>Maine.</summary>
    Maine,

    /// <summary>Maryland.</summary>
    Maryland,

    /// <summary>Massachusetts.</summary>
    Massachusetts,

    /// <summary>Michigan.</summary>
    Michigan,

    /// <summary>Minnesota.</summary>
    Minnesota,

    /// <summary>Mississippi.</summary>
    Mississippi,

    /// <summary>Missouri.</summary>
    Missouri,

    /// <summary>Montana.</summary>
    Montana,

    /// <summary>Nebraska.</summary>
    Nebraska,

    /// <summary>Nevada.</summary>
    Nevada,

    /// <summary>New Hampshire.</summary>
    NewHampshire,

    /// <summary>New Jersey.</summary>
    NewJersey,

    /// <summary>New Mexico.</summary>
    NewMexico,

    /// <summary>New York.</summary>
    NewYork,

    /// <summary>North Carolina.</summary>
    NorthCarolina,

    /// <summary>North Dakota.</summary>
    NorthDakota,

    /// <summary>Ohio.</summary>
    Ohio,

    /// <summary>Oklahoma.</summary>
    Oklahoma,

    /// <summary>Oregon.</summary>
    Oregon,

    /// <summary>Pennsylvania.</summary>
    Pennsylvania,

    /// <summary>Puerto Rico.</summary>
    PuertoRico,

    /// <summary>Rhode Island.</summary>
    RhodeIsland,

    /// <summary>South Carolina.</summary>
    SouthCarolina,

    /// <summary>South Dakota.</summary>
    SouthDakota,

    /// <summary>Tennessee.</summary>
    Tennessee,

    /// <summary>Texas.</summary>
    Texas,

    /// <summary>Utah.</summary>
    Utah,

    /// <summary>Vermont.</summary>
    Vermont,

    /// <summary>Virginia.</summary>
    Virginia,

    /// <summary>Washington.</summary>
    Washington,

    /// <summary>West Virginia.</summary>
    WestVirginia,

    /// <summary>Wisconsin.</summary>
    Wisconsin,

    /// <summary>Wyoming.</summary>
    Wyoming,

    /// <summary>The demonstration's own state.</summary>
    DemoState,

    /// <summary>The demonstration's other state.</summary>
    SecondState,
}
