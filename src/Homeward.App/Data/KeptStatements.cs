using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Homeward.App.Data;

/// <summary>
/// SQLite reads and plans each question anew, which takes longer than to answer most of them; so what a connection was asked is kept, ready to be asked again
/// (<see cref="KeptConnection"/>). PostgreSQL's driver does the same by itself.
/// </summary>
internal sealed class KeptStatements : DbCommandInterceptor
{
    public const int Most = 200;
    private static readonly ConditionalWeakTable<DbConnection, Dictionary<string, KeptCommand>> Kept = [];

    // Who copies the file of a site that stands still gets all of it: the last connection to close puts the log into it.
    static KeptStatements() => AppDomain.CurrentDomain.ProcessExit += static (_, _) => Close();

    /// <summary>Closes the connections that are kept, all or those made by one connection string.</summary>
    public static void Close(string? made = null)
    {
        foreach (var (connection, _) in Kept)
        {
            if (made is not null && !string.Equals(connection.ConnectionString, made, StringComparison.Ordinal)) continue;
            try
            {
                connection.Close();
            }
            catch (ObjectDisposedException)
            {
                // Somebody else is closing it at this moment.
            }
        }

        SqliteConnection.ClearAllPools();
    }

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (result.Connection is not SqliteConnection { State: ConnectionState.Open } connection || result is KeptCommand) return result;
        var known = Kept.GetOrCreateValue(connection);
        if (!known.TryGetValue(result.CommandText, out var command) || command.IsLet) command = known[result.CommandText] = Keep(connection, result.CommandText, known);
        if (command.IsLent) return result;
        command.Lend((SqliteCommand)result);
        return command;
    }

    private static KeptCommand Keep(SqliteConnection connection, string question, Dictionary<string, KeptCommand> known)
    {
        if (known.Count >= Most)
        {
            foreach (var old in known.Values.Where(static old => !old.IsLent)) old.Dispose();
            known.Clear();
        }

#pragma warning disable CA2100 // What the model asks, as it would be asked without this.
        return new KeptCommand { Connection = connection, CommandText = question };
#pragma warning restore CA2100
    }

    /// <summary>A command that stays prepared while nobody asks it; who disposes of it then, as the connection does when it closes, is rid of it.</summary>
    private sealed class KeptCommand : SqliteCommand
    {
        public bool IsLent { get; private set; }

        public bool IsLet { get; private set; }

        public void Lend(SqliteCommand asked)
        {
            (IsLent, Transaction, CommandTimeout) = (true, asked.Transaction, asked.CommandTimeout);
            var parameters = new SqliteParameter[asked.Parameters.Count];
            asked.Parameters.CopyTo(parameters, 0);
            Parameters.AddRange(parameters);
            asked.Dispose();
        }

        protected override void Dispose(bool disposing)
        {
            IsLet = !IsLent;
            IsLent = false;
            if (IsLet) base.Dispose(disposing);
        }
    }
}
