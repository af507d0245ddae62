using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Homeward.App.Data;

/// <summary>What it means for the worker when a rule that the database holds is broken. SQLite names the columns, PostgreSQL the constraint.</summary>
internal static class HeldByDatabase
{
    private static readonly (string Constraint, string Columns, Said Sentence)[] Rules =
    [
        ("episode_one_open_a_child", "failed: episode.child_id", Said.Of("This child is already in care: close the open removal with its discharge first.")),
        ("episode_no_overlap", "episode_no_overlap", Said.Of("This removal falls into another stay in care of the same child.")),
        ("episode_ends_after_it_starts", "episode_ends_after_it_starts", Said.Of("The discharge is before the removal.")),
        ("stay_one_open_a_child", "failed: stay.child_id", Said.Of("This child already has an open placement: end it first.")),
        ("stay_no_overlap", "stay_no_overlap", Said.Of("This placement overlaps another of the same child.")),
        ("stay_ends_after_it_starts", "stay_ends_after_it_starts", Said.Of("The placement ends before it begins.")),
        ("worker_leaves_no_case", "worker_leaves_no_case", Said.Of("This person still has a case: give it to a colleague first.")),
        ("assignment_to_somebody_here", "assignment_to_somebody_here", Said.Of("This person has left: choose somebody who is here.")),
        ("_supersedes", ".supersedes", Said.Of("This version has been corrected already: correct the later one.")),
        ("fact_child_one_a_child", "failed: fact_child.child_id", Said.Of("A child has one identity: correct it, do not add another.")),
    ];

    public static Said? Sentence(DbException broken) => broken switch
    {
        SqliteException sqlite when sqlite.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT =>
            // The longest list of columns first: a key's columns begin as a shorter index's do.
            Rules.OrderByDescending(static rule => rule.Columns.Length).FirstOrDefault(rule => sqlite.Message.Contains(rule.Columns, StringComparison.Ordinal)).Sentence,
        PostgresException postgres => Rules.FirstOrDefault(rule => Broke(postgres, rule.Constraint)).Sentence,
        _ => null,
    };

    private static bool Broke(PostgresException broken, string constraint) =>
        broken.ConstraintName?.EndsWith(constraint, StringComparison.Ordinal) == true
        || string.Equals(broken.MessageText, constraint, StringComparison.Ordinal);
}
