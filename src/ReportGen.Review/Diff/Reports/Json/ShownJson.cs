using System.Text.Json;
using ReportGen.Published;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Json;

/// <summary>What readers see and reach: pages, addresses, front matter, files; and what is the same.</summary>
internal static class ShownJson
{
    public static void Write(Utf8JsonWriter json, Comparison comparison)
    {
        json.Objects("pages", comparison.Pages, page => Write(json, page));
        json.Objects("losses", comparison.Losses, loss =>
        {
            json.WriteString("kind", Words.Hyphened(loss.Kind.ToString()));
            json.WriteString("address", loss.Address);
            json.Optional("page", loss.Page);
            json.WriteString("sentence", loss.Sentence);
        });
        json.Objects("front_matter", comparison.FrontMatter, front =>
        {
            json.WriteString("file", front.File);
            json.WriteString("page", front.Page);
            json.Fields("fields", front.Fields);
        });
        json.Objects("files", comparison.Files, file => Write(json, file));
        json.Objects("unchanged", comparison.Unchanged, same =>
        {
            json.WriteString("what", same.What);
            json.WriteNumber("count", same.Count);
        });
    }

    private static void Write(Utf8JsonWriter json, PageChange page)
    {
        json.WriteString("difference", Words.Hyphened(page.Difference.ToString()));
        json.WriteString("path", page.Path);
        json.Optional("path_before", page.PathBefore);
        json.WriteString("title", page.Title);
        json.Optional("written_in", page.WrittenIn);
        json.Optional("leads_to", page.LeadsTo);
        json.Fields("head", page.Head);
        json.WriteBoolean("written", page.IsWritten);
        json.Objects("sections", page.Sections, section =>
        {
            json.WriteString("heading", section.Heading);
            json.Optional("anchor", section.Anchor);
            json.Objects("blocks", section.Blocks, block => Write(json, block));
        });
    }

    private static void Write(Utf8JsonWriter json, BlockChange block)
    {
        json.WriteString("difference", Words.Hyphened(block.Difference.ToString()));
        json.WriteNumber("line", block.Line);
        if (block.Part != PagePart.Text) json.WriteString("part", Words.Hyphened(block.Part.ToString()));
        json.Optional("heading", block.Heading?.Words);
        json.At(block.At);
        json.Lines("words", block.Words, (line, run) =>
        {
            line.WriteString("side", Words.Hyphened(run.Side.ToString()));
            line.WriteString("text", run.Text);
        });
        if (block.From is { } from) json.Place("from", from);
        if (block.To is { } to) json.Place("to", to);
        if (!block.AlsoOn.IsEmpty) json.Places("also_on", block.AlsoOn);
        json.Texts("moved", block.Moved);
        json.WriteBoolean("explained", block.IsExplained);
        json.Causes(block.Causes);
    }

    private static void Write(Utf8JsonWriter json, FileChange file)
    {
        json.WriteString("difference", Words.Hyphened(file.Difference.ToString()));
        json.WriteString("path", file.Path);
        json.Optional("path_before", file.PathBefore);
        if (file.BytesBefore is { } before) json.WriteNumber("bytes_before", before);
        if (file.BytesAfter is { } after) json.WriteNumber("bytes_after", after);
    }
}
