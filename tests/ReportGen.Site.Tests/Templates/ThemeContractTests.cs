using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Sources;
using ReportGen.Templates;
using ReportGen.Tests.Site;
using ReportGen.Tests.Support;
using Scriban.Runtime;

namespace ReportGen.Tests.Templates;

/// <summary>What <c>docs/theme-reference.md</c> promises of templates is what they are held to.</summary>
public sealed class ThemeContractTests
{
    private static readonly string Reference = File.ReadAllText(RepositoryRoot.Combine("docs", "theme-reference.md"));

    [Fact]
    public void The_functions_that_can_be_called_are_the_documented_ones()
    {
        var callable = BuiltIns.All.GetMembers().SelectMany(name => BuiltIns.All[name] is ScriptObject group ? group.GetMembers().Select(function => $"{name}.{function}") : [name]);
        var documented = Regex.Matches(Section("Functions"), @"(?<=^\|[^|]*)`((?:string|array)\.[a-z_]+|include|file_href)", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

        Assert.Equal(callable.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_members_that_are_numbers_are_the_documented_ones()
    {
        var given = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (_, view) in GivenViews.All) Gather("", view, given);
        var documented = Regex.Matches(Section("Numbers").Split("as they are given:")[1], "`([a-z_]+)`").Select(match => match.Groups[1].Value);

        Assert.Equal(given, documented);
    }

    [Fact]
    public void The_roles_of_colours_are_the_documented_ones()
    {
        var rows = Reference.Split("\n## Colours\n")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal) && !line.Contains("| `#", StringComparison.Ordinal));
        var documented = rows.SelectMany(row => Regex.Matches(row.Split('|')[1], "`([a-z0-9-]+)`")).Select(match => match.Groups[1].Value);

        Assert.Equal(BuiltInTheme.Palette.Colours.Keys, documented.Order(StringComparer.Ordinal));
    }

    /// <summary>A copy of a partial that is older than this version, or its author, may have lost what readers and tools need.</summary>
    [Fact]
    public void Every_partial_that_names_numbers_or_claims_must_go_on_doing_so()
    {
        var partials = Directory.EnumerateFiles(RepositoryRoot.Combine("templates", "partials"), "*.html").ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText);
        var named = partials.SelectMany(partial => new[] { "data-measure", "data-claim" }.Where(name => partial.Value.Contains(name + "=", StringComparison.Ordinal)).Select(name => (partial.Key, name)));

        Assert.DoesNotContain(named, pair => !RequiredMember.ByPartial[pair.Key].Contains(pair.name));
        Assert.All(RequiredMember.ByPartial, group => Assert.Contains(group.Key, partials.Keys));
    }

    [Theory]
    [InlineData("number", "<data>{{ $.segment.words }}</data>", "tail|data-measure")]
    [InlineData("number", "<b data-measure=\"x\">{{ $.segment.words }}{{ $.segment.tail }}</b>", "")]
    [InlineData("badge", "<b>{{ $.badge.icon }}</b>", "words")]
    [InlineData("html", "{{ $.segment }}", "html")]
    [InlineData("number", "{{ include 'mine' segment: $.segment }}", "data-measure")]
    public void A_partial_that_loses_a_member_is_a_warning_that_names_it(string partial, string text, string missing)
    {
        var read = TemplateSet.Read(SourceTree.Of([new SourceFile($"templates/partials/{partial}.html", Encoding.UTF8.GetBytes(text)), new SourceFile("templates/partials/mine.html", default)]), Limits.Default);

        Assert.All(read.Diagnostics, found => Assert.Equal(("RG7097", $"templates/partials/{partial}.html", false), (found.Code.Id, found.Span?.Path, found.IsError)));
        Assert.Equal(missing, string.Join('|', read.Diagnostics.Select(found => Regex.Match(found.Message, "prints '([a-z-]+)'").Groups[1].Value).OrderByDescending(name => name, StringComparer.Ordinal)));
    }

    [Fact]
    public void The_built_in_theme_loses_nothing_and_writes_nothing_that_is_blocked() =>
        Assert.Empty(TemplateSet.Read(BuiltInTheme.Files(), Limits.Default).Diagnostics);

    [Theory]
    [InlineData("<p style=\"color: red\">", "1:4 RG7095 the policy of every page blocks styles in attributes.")]
    [InlineData("<p onclick='x()'>", "1:4 RG7095 the policy of every page lets no script run: 'onclick' does nothing.")]
    [InlineData("<a class=x ONLOAD=y href=\"{{ x }}\">", "1:12 RG7095 the policy of every page lets no script run: 'ONLOAD' does nothing.")]
    [InlineData("<a href=\"javascript:x()\">", "1:4 RG7095 no browser follows this link from a page with this policy.")]
    [InlineData("<a href=\" java\nscript:x()\">", "1:4 RG7095 no browser follows this link from a page with this policy.")]
    [InlineData("<a href=\"java&#115;cript:x()\">", "1:4 RG7095 no browser follows this link from a page with this policy.")]
    [InlineData("<img/onerror=x() alt=\"\">", "1:6 RG7095 the policy of every page lets no script run: 'onerror' does nothing.")]
    [InlineData("<a href=\"vbscript:x\">", "1:4 RG7095 no browser follows this link from a page with this policy.")]
    [InlineData("<a href=\"data:text/html,x\">", "1:4 RG7095 no browser follows this link from a page with this policy.")]
    [InlineData("<a ping=\"https://x.example/\" href=\"/\">", "1:4 RG7095 the policy of every page forbids to tell others which links are followed.")]
    [InlineData("<meta http-equiv=\"Refresh\" content=\"0;url=//x.example/\">", "1:1 RG7095 this page would send its readers elsewhere at once.")]
    [InlineData("\n<script src=\"x.js\"></script>", "2:1 RG7095 the policy of every page lets no script run.")]
    [InlineData("<script type=\"application/ld+json\">{{ x }}</script>", "")]
    [InlineData("<style>p { color: red }</style>", "1:1 RG7095 the policy of every page blocks <style>.")]
    [InlineData("<iframe src=\"x\"></iframe>", "1:1 RG7095 the policy of every page blocks <iframe>.")]
    [InlineData("<img src=\"https://cdn.example/l.png\" alt=\"\">", "1:6 RG7095 'https://cdn.example/l.png' would be loaded from elsewhere, which the policy of every page forbids.")]
    [InlineData("<img alt=\"\" srcset=\"a.png 1x, //cdn.example/l.png 2x\">", "")]
    [InlineData("<link href=\"//fonts.example/x.css\" rel=stylesheet>", "1:7 RG7095 '//fonts.example/x.css' would be loaded from elsewhere, which the policy of every page forbids.")]
    [InlineData("<link rel=\"license\" href=\"https://licence.example/by\"><a href=\"https://x.example/\">", "")]
    [InlineData("<img src=\"{{ x }}\">", "1:1 RG7096 this image has no alternative text.")]
    [InlineData("<img src=\"{{ x }}\"{{ if y }} alt=\"{{ y }}\"{{ end }}>", "")]
    [InlineData("<a class=\"one\" href=\"x\">once upon</a> {{# <style> #}}", "")]
    public void What_the_policy_of_a_page_blocks_is_found_where_it_is_written(string template, string expected)
    {
        var found = TemplateSet.Read(SourceTree.Of([new SourceFile("templates/a.html", Encoding.UTF8.GetBytes(template))]), Limits.Default).Diagnostics;

        Assert.Equal(expected, string.Join('|', found.Select(one => FormattableString.Invariant($"{one.Span?.Line}:{one.Span?.Column} {one.Code.Id} {one.Message}"))));
        Assert.Empty(TemplateSet.Read(SourceTree.Of([new SourceFile("templates/feed.html", Encoding.UTF8.GetBytes(template))]), Limits.Default).Diagnostics);
    }

    private static string Section(string heading) => Reference.Split($"### {heading}\n")[1].Split("\n#")[0];

    private static void Gather(string name, View? value, SortedSet<string> found)
    {
        if (value is ViewNumber) found.Add(name);
        if (value is ViewList list) foreach (var item in list.Items) Gather(name, item, found);
        if (value is not ViewMap map) return;
        foreach (var member in map.Names)
        {
            map.TryFind(member, out var inner);
            Gather(member, inner, found);
        }
    }
}
