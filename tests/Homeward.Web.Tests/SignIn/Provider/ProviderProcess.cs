using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.Json;
using Homeward.TestKit;
using Microsoft.IdentityModel.Tokens;

namespace Homeward.Web.Tests.SignIn.Provider;

/// <summary>The OpenID provider of a test (npm oidc-provider) in a process of its own, with two keys that the test knows.</summary>
internal sealed class ProviderProcess : IAsyncDisposable
{
    private readonly Process process;

    private ProviderProcess(Process process, string address, RsaSecurityKey[] keys) => (this.process, Address, Keys) = (process, address, keys);

    public static bool IsInstalled => Directory.Exists(Path.Combine(Folder, "node_modules", "oidc-provider"));

    public string Address { get; }

    public IReadOnlyList<RsaSecurityKey> Keys { get; }

    private static string Folder => Repository.File("tests", "Homeward.Web.Tests", "SignIn", "Provider");

    public static async Task<ProviderProcess> StartAsync(string site, string user)
    {
        var port = FreePort();
        RsaSecurityKey[] keys = [NewKey("first"), NewKey("second")];
        var asked = JsonSerializer.Serialize(new { port, site, user, jwks = new { keys = keys.Select(Private) } });
        var node = new ProcessStartInfo("node", ["provider.mjs", asked])
        {
            WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        var started = Process.Start(node)!;
        started.BeginErrorReadLine();
        if (await started.StandardOutput.ReadLineAsync() is not "listening") throw new InvalidOperationException("The test's identity provider did not start.");
        return new ProviderProcess(started, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"), keys);
    }

    public static RsaSecurityKey NewKey(string name)
    {
        using var made = RSA.Create(2048);
        return new RsaSecurityKey(made.ExportParameters(includePrivateParameters: true)) { KeyId = name };
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Stop()
    {
        if (!process.HasExited) process.Kill();
    }

    public async ValueTask DisposeAsync()
    {
        Stop();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static Dictionary<string, string> Private(RsaSecurityKey key)
    {
        var parts = key.Parameters;
        return new(StringComparer.Ordinal)
        {
            ["kty"] = "RSA", ["use"] = "sig", ["alg"] = "RS256", ["kid"] = key.KeyId,
            ["n"] = Part(parts.Modulus), ["e"] = Part(parts.Exponent), ["d"] = Part(parts.D), ["p"] = Part(parts.P), ["q"] = Part(parts.Q),
            ["dp"] = Part(parts.DP), ["dq"] = Part(parts.DQ), ["qi"] = Part(parts.InverseQ),
        };
    }

    private static string Part(byte[]? bytes) => Base64UrlEncoder.Encode(bytes!);
}
