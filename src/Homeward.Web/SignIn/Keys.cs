using System.Security.Cryptography.X509Certificates;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Homeward.Web.SignIn;

public static class Keys
{
    /// <summary>Names the file of the certificate that keys are encrypted with.</summary>
    public const string CertificateVariable = "HOMEWARD_KEYS_CERTIFICATE";

    private const string PasswordVariable = "HOMEWARD_KEYS_PASSWORD";

    /// <summary>The keys that protect steps, forms and app secrets are in the database, the same for every node; with a certificate, encrypted there.</summary>
    public static void AddKeys(this IServiceCollection services, SiteOptions site)
    {
        var keys = services.AddDataProtection().SetApplicationName("homeward");
        services.AddOptions<KeyManagementOptions>().Configure<Database>(static (options, database) => options.XmlRepository = new AccountKeys(database));
        if (Certificate(site.KeysCertificate) is { } certificate) keys.ProtectKeysWithCertificate(certificate);
    }

    /// <summary>The certificate of a PKCS #12 file; null where none is named.</summary>
    public static X509Certificate2? Certificate(string? file) =>
        file is { Length: > 0 } ? X509CertificateLoader.LoadPkcs12FromFile(file, Environment.GetEnvironmentVariable(PasswordVariable)) : null;
}
