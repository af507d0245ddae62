using Microsoft.Playwright;

namespace Homeward.Browser.Tests.SignIn;

/// <summary>Chromium's virtual authenticator in one page: a device with passkeys, and a person who touches it or not.</summary>
internal sealed class Device
{
    private readonly ICDPSession session;
    private readonly string id;

    private Device(ICDPSession session, string id) => (this.session, this.id) = (session, id);

    public static async Task<Device> OfAsync(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        var added = await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return new Device(browser, added!.Value.GetProperty("authenticatorId").GetString()!);
    }

    /// <summary>Whether the one who holds it is known to it by finger, face or PIN.</summary>
    public Task IsKnownToHolderAsync(bool known) => SendAsync("WebAuthn.setUserVerified", ("isUserVerified", known));

    public Task ForgetAsync() => SendAsync("WebAuthn.clearCredentials");

    private Task<System.Text.Json.JsonElement?> SendAsync(string method, params (string Name, object Value)[] more)
    {
        var arguments = new Dictionary<string, object>(StringComparer.Ordinal) { ["authenticatorId"] = id };
        foreach (var (name, value) in more) arguments[name] = value;
        return session.SendAsync(method, arguments);
    }
}
