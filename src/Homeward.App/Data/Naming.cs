using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

/// <summary>Tables and columns are named as the types and properties are, in snake case.</summary>
internal static class Naming
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(static type => type.GetProperties()))
        {
            if (string.Equals(property.GetColumnName(), property.Name, StringComparison.Ordinal)) property.SetColumnName(Snake(property.Name));
        }
    }

    public static string Snake(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && snake.Length > 0) snake.Append('_');
            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }
}
