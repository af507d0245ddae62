using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Homeward.App.Tests.Data;

public sealed class DatabaseTests
{
    [Fact]
    public void Postgres_connection_prepares_its_statements_and_lends_few_where_the_agency_says_nothing_else()
    {
        var settings = SettingsOf("Host=db.agency.example;Database=homeward");
        Assert.True(settings.NoResetOnClose);
        Assert.Equal(100, settings.MaxAutoPrepare);
        Assert.Equal("-c random_page_cost=1.1 -c jit=off", settings.Options);
        Assert.InRange(settings.MaxPoolSize, 8, Math.Max(8, Environment.ProcessorCount * 3));
    }

    [Fact]
    public void Postgres_connection_keeps_what_the_agency_sets()
    {
        var settings = SettingsOf("Host=db.agency.example;Database=homeward;Max Auto Prepare=0;Maximum Pool Size=40;No Reset On Close=false;Options=-c jit=off");
        Assert.Equal((0, 40, false, "-c jit=off"), (settings.MaxAutoPrepare, settings.MaxPoolSize, settings.NoResetOnClose, settings.Options));
    }

    private static NpgsqlConnectionStringBuilder SettingsOf(string named)
    {
        using var db = Database.Postgres(named).Open();
        return new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString());
    }
}
