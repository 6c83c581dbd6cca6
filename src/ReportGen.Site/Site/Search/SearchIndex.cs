using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ReportGen.Site.Files;

namespace ReportGen.Site.Search;

/// <summary>What the script of pages searches: one small file, or where that would be large, parts by the first letters of words, of
/// which a search reads those of one letter.</summary>
/// <remarks>The script of the theme knows these names: <c>entries</c> are <c>[sort, address, title, more]</c>; of a large report
/// <c>parts</c> tells how many files there are for each letter, <c>search/LETTER-PART.json</c>, where the number of a letter is its code
/// point, modulo <see cref="Letters"/>.</remarks>
internal static class SearchIndex
{
    public const string Path = "search.json";

    /// <summary>Of one file, in bytes.</summary>
    public const int MostBytes = 50_000;

    private const int Letters = 32;

    /// <summary>Brackets and names around the entries of a file; rounded up.</summary>
    private const int Around = 20;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Add(SiteModel site, OutputFiles files)
    {
        var entries = SearchEntry.All(site).Select(entry => (Entry: entry, Json: Json(entry))).ToList();
        if (entries.Sum(entry => entry.Json.Length + 1) + Around <= MostBytes)
        {
            files.Add(Path, Whole(entries.ConvertAll(entry => entry.Json)));
            return;
        }

        var parts = Enumerable.Range(0, Letters).Select(_ => new List<byte[]>()).ToList();
        foreach (var (entry, json) in entries)
        {
            foreach (var letter in entry.FirstLetters().Select(rune => rune.Value % Letters).Distinct()) parts[letter].Add(json);
        }

        var counts = parts.Select((part, letter) => AddParts(letter, part, files)).ToList();
        files.Add(Path, $"{{\"parts\":[{string.Join(',', counts.Select(count => FormattableString.Invariant($"{count}")))}]}}\n");
    }

    /// <summary>How many files the entries of a letter take.</summary>
    private static int AddParts(int letter, List<byte[]> entries, OutputFiles files)
    {
        var (count, from) = (0, 0);
        while (from < entries.Count)
        {
            var (end, size) = (from, Around);
            do size += entries[end++].Length + 1;
            while (end < entries.Count && size + entries[end].Length + 1 <= MostBytes);
            files.Add(FormattableString.Invariant($"search/{letter}-{count++}.json"), Whole(entries[from..end]));
            from = end;
        }

        return count;
    }

    private static byte[] Json(SearchEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartArray();
        foreach (var text in (string[])[entry.Sort, entry.Address, entry.Title, entry.More]) json.WriteStringValue(text);
        json.WriteEndArray();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static byte[] Whole(List<byte[]> entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("{\"entries\":["u8);
        for (var at = 0; at < entries.Count; at++)
        {
            if (at > 0) buffer.Write(","u8);
            buffer.Write(entries[at]);
        }

        buffer.Write("]}\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
