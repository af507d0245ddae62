using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Acts;

/// <summary>Binds a draft's answers to a page's properties as the form itself would bind them. Nothing is validated: what is wrong is said when the form is sent.</summary>
public sealed class DraftBinder(IModelMetadataProvider metadata, IModelBinderFactory binders)
{
    public async Task BindAsync(PageModel page, IFormCollection answers)
    {
        var values = new FormValueProvider(BindingSource.Form, answers, CultureInfo.InvariantCulture);
        foreach (var property in page.GetType().GetProperties().Where(static property => property.IsDefined(typeof(BindPropertyAttribute), inherit: true)))
        {
            var about = metadata.GetMetadataForProperty(page.GetType(), property.Name);
            var info = BindingInfo.GetBindingInfo(property.GetCustomAttributes(inherit: true), about);
            var binding = DefaultModelBindingContext.CreateBindingContext(page.PageContext, values, about, info, info?.BinderModelName ?? property.Name);
            await binders.CreateBinder(new ModelBinderFactoryContext { Metadata = about, BindingInfo = info, CacheToken = property }).BindModelAsync(binding);
            if (binding.Result.IsModelSet) property.SetValue(page, binding.Result.Model);
        }
    }
}
