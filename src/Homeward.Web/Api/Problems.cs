using System.Text.Json.Serialization;
using Homeward.App.Ledger;

namespace Homeward.Web.Api;

/// <summary>What is wrong with one answer.</summary>
/// <param name="Detail">What is wrong and what to do.</param>
/// <param name="Pointer">Where it stands in the body, as a JSON Pointer in a fragment (RFC 6901); null when it is about the whole.</param>
public sealed record ProblemError(string Detail, string? Pointer);

/// <summary>Why a request was not answered, as RFC 9457 has it.</summary>
public sealed record Problem
{
    public const string MediaType = "application/problem+json; charset=utf-8";

    /// <summary>The kind of problem, for a program: <c>homeward:stale</c>.</summary>
    public required string Type { get; init; }

    public required int Status { get; init; }

    /// <summary>The kind in words: the same for every problem of the kind.</summary>
    public required string Title { get; init; }

    /// <summary>What to do.</summary>
    public string? Detail { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ProblemError>? Errors { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<StaleChild>? Stale { get; init; }

    /// <summary>By which whoever looks after Homeward finds a fault in its log.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reference { get; init; }

    public IResult Answer() => Results.Json(this, ApiJson.Options, MediaType, Status);
}

/// <summary>A child whose record has moved on: the version the act was based on, the one that stands, and what was done between.</summary>
public sealed record StaleChild(Guid ChildId, long BasedOn, long Current, IReadOnlyList<ChangeLine> Changes);

/// <summary>One change of a record as the ledger tells it.</summary>
public sealed record ChangeLine(DateTimeOffset At, string By, string Process, string? Reason)
{
    public static ChangeLine Of(LedgerEntry entry) => new(entry.At, entry.Worker, entry.Process, entry.Reason);
}

/// <summary>The kinds of problem, each with its words.</summary>
public static class Problems
{
    public static Problem NotFound { get; } = new()
    {
        Type = "homeward:not-found", Status = 404, Title = "Not here", Detail = "There is nothing at this address that is open to you. A case that is not open to you and one that does not exist are answered alike.",
    };

    public static Problem Refused(IReadOnlyList<ProblemError> errors) => new()
    {
        Type = "homeward:refused", Status = 422, Title = "The act was refused", Detail = "Nothing was changed. Each error says what to do.", Errors = errors,
    };

    public static Problem Unreadable(IReadOnlyList<ProblemError> errors) => new()
    {
        Type = "homeward:unreadable", Status = 400, Title = "The request could not be read", Detail = "Nothing was changed. Each error says what to do.", Errors = errors,
    };

    public static Problem Unreadable(string sentence, string? pointer = null) => Unreadable([new ProblemError(sentence, pointer)]);

    /// <summary>A problem that is nothing but its status.</summary>
    public static Problem Of(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => new()
        {
            Type = "homeward:token", Status = status, Title = "No token that serves", Detail = "Send a token in the header “Authorization: Bearer …”. Make one at /sign-in/tokens.",
        },
        StatusCodes.Status403Forbidden => new()
        {
            Type = "homeward:scope", Status = status, Title = "The token does not reach so far", Detail = "This token’s scope, or its owner’s role, does not include this. Make a token whose scope does.",
        },
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status413PayloadTooLarge => new()
        {
            Type = "homeward:too-large", Status = status, Title = "The body is too large", Detail = "An act takes at most 4 MiB of JSON.",
        },
        StatusCodes.Status415UnsupportedMediaType => new()
        {
            Type = "homeward:media-type", Status = status, Title = "Not JSON", Detail = "Send the act as application/json in UTF-8.",
        },
        StatusCodes.Status429TooManyRequests => new()
        {
            Type = "homeward:too-many", Status = status, Title = "Too many requests", Detail = "Wait as many seconds as the header Retry-After says, then go on.",
        },
        _ => new() { Type = "about:blank", Status = status, Title = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status) },
    };
}
