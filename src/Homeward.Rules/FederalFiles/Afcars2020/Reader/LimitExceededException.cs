namespace Homeward.Rules.FederalFiles.Afcars2020.Reader;

/// <summary>Leaves the XML parser from inside when the file asks for more than the limits; caught by the reader, never by others.</summary>
public sealed class LimitExceededException : Exception
{
    /// <summary>Without a sentence.</summary>
    public LimitExceededException()
    {
    }

    /// <summary>With the sentence for the person.</summary>
    /// <param name="message">The sentence.</param>
    public LimitExceededException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence and its cause.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="innerException">The cause.</param>
    public LimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
