using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReportGen.Site.Search;

namespace ReportGen.Tests.Site;

/// <summary>The script of the theme, and what it searches.</summary>
public sealed partial class ScriptTests
{
    private const int MostBytesOfScript = 4096;
    private const int MostBytesOfIndex = 50_000;
    private static readonly BuiltSite Site = SmallReport.Default.Site();

    [Fact]
    public void It_is_small_and_puts_texts_in_as_text_only()
    {
        var script = Script().Match(Site.Text("index.html")).Groups["text"].Value;

        Assert.InRange(Encoding.UTF8.GetByteCount(script), 1, MostBytesOfScript);
        Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document.write|eval|setAttribute|//|^ ", script);
        Assert.All(script, letter => Assert.True(letter == '\n' || letter is >= ' ' and <= '~'));
    }

    [Fact]
    public void Without_it_everything_else_is_the_same_byte_for_byte()
    {
        var without = SmallReport.Default.With("content/report.yaml", SmallReport.Default.Texts["content/report.yaml"] + "\nscript: none\n").Site();
        string[] made = ["manifest.json"]; // it lists the hashes of all others

        Assert.Equal(Site.Paths.Where(path => path != "search.json"), without.Paths);
        Assert.All(without.PagePaths, path => Assert.Equal(WithoutScript(Site.Text(path)), without.Text(path)));
        Assert.All(without.Paths.Except(without.PagePaths).Except(made), path => Assert.Equal(Site.Bytes(path).ToArray(), without.Bytes(path).ToArray()));
        Assert.DoesNotContain("class=\"search\"", without.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_holds_posts_numbers_and_claims_with_addresses_that_exist()
    {
        var entries = Entries(Site.Text("search.json"));

        Assert.Equal(
            [
                "Post|posts/alpha-beta/index.html|Patches of Alpha & Beta|The debate", "Post|posts/earlier/index.html|A former post|The debate",
                "Number|numbers/alpha-vs-beta/index.html|Size of Alpha against Beta|2.9–4.1×",
                "Claim|claims/twice/index.html|Alpha was over 2× as heavy as Beta.|confirmed", "Claim|claims/exactly/index.html|Alpha was 9× as heavy as Beta.|contradicted",
            ],
            entries);
        Assert.All(entries, entry => Assert.Contains(entry.Split('|')[1].Split('#')[0], Site.Paths));
        Assert.Equal("../../search.json", Site.Page("posts/earlier/index.html").QuerySelector(".search")?.GetAttribute("data-index"));
    }

    [Fact]
    public void A_large_index_is_cut_by_the_first_letters_of_words()
    {
        const int posts = 250;
        var without = SmallReport.Default.With("content/report.yaml", SmallReport.Default.Texts["content/report.yaml"] + "\ncards: none\n");
        var report = Enumerable.Range(1, posts).Aggregate(without, (report, at) => report.With(
            $"content/posts/many-{at}.md", $"---\ntitle: Über lange Titel und Éclairs ({string.Concat(Enumerable.Repeat("immer dasselbe ", 10))})\nslug: many-{at}\ndate: 2020-01-01\nsummary: Words.\n---\n\nWords.\n"));
        var site = report.Site();
        using var whole = JsonDocument.Parse(site.Text("search.json"));
        var parts = whole.RootElement.GetProperty("parts").EnumerateArray().Select(count => count.GetInt32()).ToList();

        Assert.Equal(32, parts.Count);
        Assert.All(site.Paths.Where(path => path.StartsWith("search/", StringComparison.Ordinal)), path => Assert.InRange(site.Bytes(path).Length, 1, MostBytesOfIndex));
        Assert.Equal(parts.Sum(), site.Paths.Count(path => path.StartsWith("search/", StringComparison.Ordinal)));
        // As the script of the theme finds them: "über" under u, "éclairs" under e.
        foreach (var letter in new[] { 'u', 'e', 'l' })
        {
            var found = Enumerable.Range(0, parts[letter % 32]).SelectMany(at => Entries(site.Text($"search/{letter % 32}-{at}.json")));
            Assert.Equal(posts, found.Count(entry => entry.StartsWith("Post|posts/many-", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("Über Éclairs, 3 of a_b", "uoeab3")]
    [InlineData("学習 and ไทย", "学習aไทย")]
    [InlineData("İstanbul 한", "i\u1112")]
    public void The_first_letters_of_words_are_those_that_the_script_asks_for(string title, string letters) => Assert.Equal(
        letters.Order(), string.Concat(new SearchEntry("Post", "x", title, "").FirstLetters()).Order());

    [Fact]
    public void A_script_of_ones_own_takes_its_place_and_cannot_end_its_element()
    {
        const string own = "// Mine.\nconst end = '</script>';\n  console.log(end);\n";
        var page = new BuiltSite(SmallReport.Default.With("templates/assets/explore.js", own).Build().Value).Text("index.html");

        Assert.Contains("<script>const end = '<\\/script>';\nconsole.log(end);</script>", page, StringComparison.Ordinal);
    }

    private static string WithoutScript(string html)
    {
        var hash = Script().Match(html) is { Success: true } found ? Hash(found.Groups["text"].Value) : "none";
        html = Script().Replace(html, "");
        html = Box().Replace(html, "");
        return html.Replace($"script-src {hash}; ", "", StringComparison.Ordinal).Replace($" {hash}", "", StringComparison.Ordinal);
    }

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static List<string> Entries(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("entries").EnumerateArray().Select(entry => string.Join('|', entry.EnumerateArray().Select(text => text.GetString())))];
    }

    [GeneratedRegex("<script>(?<text>.*?)</script>\n\n", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<div class=\"search\".*?</div>\n\n", RegexOptions.Singleline)]
    private static partial Regex Box();
}
