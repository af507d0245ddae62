namespace Homeward.Web.Acts.Forms;

/// <summary>Questions that many acts ask in the same words.</summary>
internal static class Common
{
    public static readonly FormField Note = new("Note", "Note", "What a colleague would need to know who reads this next year");
    public static readonly FormField Why = new("Reason", "Why");
    public static readonly FormField Source = new("Source", "How it is known", "A call, a letter, an order; leave it open where you know it first-hand");
}
