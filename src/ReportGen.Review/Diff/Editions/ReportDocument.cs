using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ReportGen.Diagnostics;
using ReportGen.Published;

namespace ReportGen.Diff.Editions;

/// <summary>Reads the <c>report.json</c> of a site that may be of any version, damaged, or of somebody else.</summary>
internal static class ReportDocument
{
    /// <summary>The oldest format that can still be read: in it only the kind <c>bar</c> of charts meant something else, and no version
    /// is told. In the first one measures of selections, axes and licences are of another type.</summary>
    private const int OldestFormat = 2;

    /// <summary>The root; null, with the reason in the bag, when this version cannot compare it. All text in it can be read.</summary>
    public static JsonElement? Read(string name, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, DiagnosticBag found)
    {
        if (!files.TryGetValue(ReportFormat.Path, out var bytes))
        {
            found.Report(
                DiffCodes.NoReport,
                null,
                $"'{name}' has no {ReportFormat.Path}{(files.IsEmpty ? ": it is empty" : "")}.",
                "name a site that 'reportgen build' wrote, whole");
            return null;
        }

        if (Parsed(name, bytes, found) is not { } root) return null;
        return IsUnderstood(name, root, found) && IsWhole(name, root, files, found) ? root : null;
    }

    /// <summary>Whether it has the shape that its own site describes; a site without a description is taken as it is.</summary>
    private static bool IsWhole(
        string name,
        JsonElement root,
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files,
        DiagnosticBag found)
    {
        if (Schema(files) is not { ValueKind: JsonValueKind.Object } schema || new ReportShape(schema).Fault(root) is not { } fault)
            return true;
        found.Report(
            DiffCodes.OtherShape,
            SourceSpan.File(ReportFormat.Path),
            $"The {ReportFormat.Path} of '{name}' is not as the {ReportFormat.SchemaPath} beside it says: {fault}.",
            "restore it as ReportGen wrote it, or build the site again");
        return false;
    }

    private static JsonElement? Schema(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        try
        {
            return files.TryGetValue(ReportFormat.SchemaPath, out var bytes) ? SoundJson.Parse(bytes) : null;
        }
        catch (JsonException)
        {
            return null; // The reviewer is told that the file is not as it was built.
        }
    }

    private static JsonElement? Parsed(string name, ReadOnlyMemory<byte> bytes, DiagnosticBag found)
    {
        try
        {
            return SoundJson.Parse(bytes);
        }
        catch (JsonException exception)
        {
            var place = Place(bytes.Span, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            found.Report(
                DiffCodes.NotJson,
                place,
                $"The {ReportFormat.Path} of '{name}' is not JSON: {Words(exception)}.",
                "restore it as ReportGen wrote it, or build the site again");
            return null;
        }
    }

    /// <summary>The place of a byte, counted as findings count: from 1, in UTF-16 code units.</summary>
    private static SourceSpan Place(ReadOnlySpan<byte> bytes, long line, long byteInLine)
    {
        for (var i = 0L; i < line && bytes.IndexOf((byte)'\n') is >= 0 and var end; i++) bytes = bytes[(end + 1)..];
        var column = Encoding.UTF8.GetCharCount(bytes[..(int)Math.Min(byteInLine, bytes.Length)]) + 1;
        return new SourceSpan(ReportFormat.Path, (int)line + 1, column, (int)line + 1, column);
    }

    // What .NET says ends in the place, which is told in front.
    private static string Words(JsonException exception) => exception.Message.Split(" LineNumber:")[0].Split(" Path:")[0].TrimEnd('.');

    private static bool IsUnderstood(string name, JsonElement root, DiagnosticBag found)
    {
        var format = 0;
        var isOurs = root.ValueKind == JsonValueKind.Object
            && root.TryGetProperty("generator", out var generator)
            && generator.ValueKind == JsonValueKind.String && generator.ValueEquals(ReportFormat.Generator)
            && root.TryGetProperty(
                "format",
                out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out format) && format > 0;
        var place = SourceSpan.File(ReportFormat.Path);
        if (!isOurs)
            found.Report(
                DiffCodes.NotAReport,
                place,
                $"The {ReportFormat.Path} of '{name}' is not one that ReportGen wrote.",
                "name a site that 'reportgen build' wrote");
        else if (format > ReportFormat.Version)
            found.Report(
                DiffCodes.NewerFormat,
                place,
                $"'{name}' was built by a newer ReportGen: its {ReportFormat.Path} has format {format}, and this version knows {ReportFormat.Version}.",
                "compare with the newer version");
        else if (format < OldestFormat)
            found.Report(
                DiffCodes.OlderFormat, place,
                $"'{name}' was built by an older ReportGen: its {ReportFormat.Path} has format {format}, and this version compares {OldestFormat} to {ReportFormat.Version}.",
                "check its sources out into a folder of their own (git worktree add <folder> <revision>) and name that folder: this version then builds it");
        return isOurs && format is >= OldestFormat and <= ReportFormat.Version;
    }
}
