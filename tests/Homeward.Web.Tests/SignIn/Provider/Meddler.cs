using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Homeward.Web.Tests.SignIn.Provider;

/// <summary>Stands on the way from the site to the provider and changes what a test wants changed.</summary>
internal sealed class Meddler : DelegatingHandler
{
    /// <summary>Changes the form the site sends for its code.</summary>
    public Func<string, string>? Ask { get; set; }

    /// <summary>Makes another identity token of the one that came.</summary>
    public Func<JsonWebToken, string>? Token { get; set; }

    /// <summary>Changes the provider's list of keys.</summary>
    public Action<JsonArray>? Keys { get; set; }

    public static string Sign(JsonWebToken token, SecurityKey key, string algorithm, Action<JsonObject>? change = null)
    {
        var payload = Payload(token, change);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(payload.ToJsonString(), new SigningCredentials(key, algorithm));
    }

    public static string Unsigned(JsonWebToken token, string algorithm) => string.Concat(
        Base64UrlEncoder.Encode($$"""{"alg":"{{algorithm}}","typ":"JWT","kid":"first"}"""), ".", Base64UrlEncoder.Encode(Payload(token, null).ToJsonString()), ".");

    public Func<HttpMessageHandler, HttpMessageHandler> Wrap => inner =>
    {
        InnerHandler = inner;
        return this;
    };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Ask is not null && request.Content is not null)
            request.Content = new StringContent(Ask(await request.Content.ReadAsStringAsync(cancellationToken)), Encoding.UTF8, "application/x-www-form-urlencoded");
        var answer = await base.SendAsync(request, cancellationToken);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        if (answer.IsSuccessStatusCode && JsonNode.Parse(body) is JsonObject json)
        {
            if (Token is not null && json["id_token"]?.GetValue<string>() is { } token) json["id_token"] = Token(new JsonWebToken(token));
            if (Keys is not null && json["keys"] is JsonArray keys) Keys(keys);
            body = json.ToJsonString();
        }

        answer.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return answer;
    }

    private static JsonObject Payload(JsonWebToken token, Action<JsonObject>? change)
    {
        var payload = JsonNode.Parse(Base64UrlEncoder.Decode(token.EncodedPayload))!.AsObject();
        change?.Invoke(payload);
        return payload;
    }
}
