using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace Homeward.Web.SignIn;

/// <summary>An address as a picture that a phone reads, drawn here so that no secret leaves for a drawing service.</summary>
public static class QrPicture
{
    public static IHtmlContent Of(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count;
        var dark = new StringBuilder();
        for (var row = 0; row < size; row++)
            for (var column = 0; column < size; column++)
                if (code.ModuleMatrix[row][column]) dark.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
        return new HtmlString(string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"hw-qr\" role=\"img\" aria-label=\"{Text.Of("Picture for the authenticator app; the letters below it say the same")}\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\"><rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/><path d=\"{dark}\" fill=\"#000\"/></svg>"));
    }
}
