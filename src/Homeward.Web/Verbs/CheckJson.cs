using System.Text;
using System.Text.Json;
using Homeward.Rules.FederalFiles.Afcars2020.Checks;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;

namespace Homeward.Web.Verbs;

/// <summary>The findings of a federal file for machines: one JSON object, its findings written as they are found.</summary>
internal sealed class CheckJson : IAsyncDisposable
{
    private const int FlushAt = 1 << 15;

    private readonly MemoryStream buffer = new();
    private readonly Utf8JsonWriter json;

    public CheckJson()
    {
        json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteStartArray("findings");
    }

    public async Task Add(AfcarsFinding finding, TextWriter to)
    {
        json.WriteStartObject();
        json.WriteString("check", finding.Check.Id);
        json.WriteString("severity", finding.IsError ? "error" : "warning");
        json.WriteString("category", CheckWords.Of(finding.Check.Category));
        json.WriteStartArray("elements");
        foreach (var element in finding.Elements) json.WriteStringValue(AfcarsElements.Get(element).Label);
        json.WriteEndArray();
        if (finding.RecordNumber is { } number) json.WriteNumber("record", number);
        json.WriteString("childRecordNumber", finding.ChildRecordNumber);
        json.WriteString("where", finding.Where);
        json.WriteString("sentence", finding.Message);
        json.WriteString("detail", finding.Detail);
        json.WriteString("citation", finding.Check.Citation);
        json.WriteEndObject();
        if (json.BytesPending + buffer.Length > FlushAt) await Flush(to);
    }

    public async Task Close(AfcarsCheckRun run, FileRefused? refused, TextWriter to)
    {
        json.WriteEndArray();
        json.WriteString("fileRefused", refused?.Reason);
        json.WriteStartObject("records");
        json.WriteNumber("read", run.RecordsRead);
        json.WriteNumber("refused", run.RecordsRefused);
        json.WriteNumber("exempt", run.RecordsExempt);
        json.WriteEndObject();
        json.WriteNumber("errors", run.Errors);
        json.WriteStartArray("elements");
        foreach (var share in run.Shares)
        {
            json.WriteStartObject();
            json.WriteString("element", share.Element.Label);
            json.WriteString("name", share.Element.Name);
            json.WriteNumber("inError", share.InError);
            json.WriteNumber("applicable", share.Applicable);
            json.WriteNumber("warned", share.Warned);
            json.WriteBoolean("fails", share.Fails);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notEvaluated");
        foreach (var entry in run.NotEvaluated)
        {
            json.WriteStartObject();
            json.WriteString("check", entry.Check.Id);
            json.WriteString("because", entry.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await Flush(to);
        await to.WriteLineAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await json.DisposeAsync();
        await buffer.DisposeAsync();
    }

    private async Task Flush(TextWriter to)
    {
        await json.FlushAsync();
        await to.WriteAsync(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        buffer.SetLength(0);
    }
}
