namespace Homeward.App.Data;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
