namespace Homeward.Rules.Facts;

/// <summary>Notice of the removal to a relative, or the reason none is given (42 USC 671(a)(29)).</summary>
public sealed record RelativeNotice : Fact
{
    /// <summary>The relative.</summary>
    public required Guid RelativeId { get; init; }

    /// <summary>The day notice was given; null when the exception stands in its place.</summary>
    public DateOnly? GivenOn { get; init; }

    /// <summary>The day the family or domestic violence exception was recorded; null when it does not apply.</summary>
    public DateOnly? ViolenceExceptionOn { get; init; }

    /// <summary>Whether the notice held the four items of the law; null when not checked.</summary>
    public bool? ContentComplete { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => GivenOn ?? ViolenceExceptionOn ?? DateOnly.MinValue;
}
