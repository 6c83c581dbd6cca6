using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Bench;

/// <summary>Times the reading of one long article of each kind that could take long, at three lengths: time must grow with the text and no faster.</summary>
public static class HostileProse
{
    private static readonly int[] Lengths = [250_000, 500_000, 1_000_000];

    /// <summary>A name, and what is repeated.</summary>
    private static readonly (string Name, string Piece)[] Kinds =
    [
        ("prose", "In August a sentence of words about the hypervisor was written down by somebody who liked it.\n\n"),
        ("one paragraph", "a sentence of words about hypervisors and patches, "),
        ("figures", "It had 32 patches and 6.6x the size of 408 MB in 2009, on Windows Server 2008.\n\n"),
        ("figures in one paragraph", "It had 32 patches and 6.6x the size, "),
        ("dates in one paragraph", "on 17 August 2009 and in May 2008, "),
        ("digits", "7"), ("digits and spaces", "7 "), ("groups", "123 "), ("number words", "one hundred and "), ("one and a", "one and a "), ("half", "half a "),
        ("open brackets", "["), ("open images", "!["), ("links without end", "]("), ("open links", "[a](b "), ("references", "[a][b] "), ("footnotes", "[^1] "),
        ("stars", "*"), ("open stars", "*a "), ("mixed emphasis", "_a*b"), ("strong", "**x "), ("backticks", "`"), ("odd backticks", "``a` "),
        ("quotation marks", "\"a "), ("apostrophes", "'a "), ("less-than", "<"), ("tags", "<a "), ("entities", "&amp;"), ("pipes", "|"), ("table rows", "|a|b\n"), ("list items", "1. a\n"),
        ("block quotes", ">"), ("bullets", "- "), ("paths", "a.b/"), ("ids", "KB1-"), ("hyphens", "x-"), ("bound links", "[32](metric:none) "), ("literals", "[5](literal: a "),
        ("footnote definitions", "[^a]: b\n"), ("abbreviations", "*[A]: b\n\nA A A A A A A A\n\n"), ("admonitions", "> [!NOTE]\n> a\n\n"), ("definitions", "a\n: b\n\n"), ("tasks", "- [x] a\n"),
        ("headings", "## a\n\n"), ("code", "```yaml\na: [1, 'b'] # c\n```\n\n"), ("brackets of code", "```csharp\n<(<(<(<(<(<(<(<(<(<(<(<(<(<(<(\n```\n"), ("marks of code", "```markdown\n[[[[*_*_`[[*_*_`[[*_*_`\n```\n"),
    ];

    public static int Measure(string? only)
    {
        Console.WriteLine("milliseconds for 250,000 / 500,000 / 1,000,000 characters");
        foreach (var (name, piece) in Kinds.Where(kind => only is null || kind.Name.Contains(only, StringComparison.Ordinal)))
        {
            var texts = Lengths.Select(length => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length]).ToList();
            var scans = texts.Select(text => Time(() => NumeralScanner.Default.Scan(text)));
            var reads = texts.Select(text => Time(() => Pipeline.Read(Tree(text), BuildOptions.Default)));
            Console.WriteLine($"{name,-25} scan {Row(scans)}   whole reading {Row(reads)}");
        }

        return 0;
    }

    private static string Row(IEnumerable<double> times) => string.Concat(times.Select(time => string.Create(CultureInfo.InvariantCulture, $"{time,8:0}")));

    private static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static SourceTree Tree(string body) => SourceTree.Of(
    [
        File("content/report.yaml", "title: Hostile\nsummary: Hostile prose.\n"),
        File("content/posts/post.md", $"---\ntitle: A post\nsummary: A post.\ndate: 2026-01-02\n---\n{body}"),
    ]);

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
