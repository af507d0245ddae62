using Homeward.App.Data;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Infrastructure;

/// <summary>
/// The questions of one page to SQLite share one connection, for to open it costs what a question costs. It is given back before the page is drawn, so that a slow
/// reader holds none. PostgreSQL has few and lends them for each question.
/// </summary>
public sealed class OneConnection(HomewardDb db) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!db.Database.IsSqlite())
        {
            await next();
            return;
        }

        await db.Database.OpenConnectionAsync(context.HttpContext.RequestAborted);
        try
        {
            await next();
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
