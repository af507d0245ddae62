using System.Xml.Linq;
using Homeward.App.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Accounts;

/// <summary>Keeps the keys of the site's data protection in the database, so that what one node wrote another can read.</summary>
public sealed class AccountKeys(Database database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = database.Open();
        return [.. db.ProtectedKeys.AsNoTracking().Select(static key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = database.Open();
        db.ProtectedKeys.Add(new ProtectedKey(friendlyName, element.ToString(SaveOptions.DisableFormatting)));
        db.SaveChanges();
    }
}
