namespace Homeward.App.Operations;

/// <summary>An answer that may be as long as somebody writes: a note, the text of an order. Every other text is a line.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LongTextAttribute : Attribute
{
    public const int Most = 200_000;
}
