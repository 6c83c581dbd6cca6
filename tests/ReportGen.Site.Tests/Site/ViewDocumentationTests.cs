using System.Text.RegularExpressions;
using ReportGen.Templates;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary><c>docs/theme-reference.md</c> names exactly the members that templates may use.</summary>
public sealed class ViewDocumentationTests
{
    private static readonly DocumentedViews Documented = DocumentedViews.Read(File.ReadAllText(RepositoryRoot.Combine("docs", "theme-reference.md")));

    [Fact]
    public void Every_member_that_a_template_is_given_is_documented_and_no_other()
    {
        var walk = new ViewWalk(Documented);
        foreach (var (template, view) in GivenViews.All) walk.Enter(template, view);

        var missing = walk.Missing.Order(StringComparer.Ordinal).Select(name => $"missing: {name}");
        var surplus = Documented.Members.Except(walk.Met).Select(member => $"surplus: {member.Section}: `{member.Name}`").Order(StringComparer.Ordinal);
        var all = missing.Concat(surplus).ToList();
        Assert.True(all.Count == 0, $"docs/theme-reference.md and the views differ. A missing member needs a row in the table under the heading that is named:\n{string.Join('\n', all)}");
    }

    [Fact]
    public void Every_partial_is_documented_with_the_values_that_it_gets()
    {
        var folder = RepositoryRoot.Combine("templates");
        var gets = Directory.EnumerateFiles(Path.Combine(folder, "partials"), "*.html").ToDictionary(path => Path.GetFileNameWithoutExtension(path), _ => new SortedSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var text in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Select(File.ReadAllText))
        {
            foreach (Match call in Regex.Matches(text, @"include '(?<partial>[^']+)'(?<values>[^}]*)\}"))
                gets[call.Groups["partial"].Value].UnionWith(Regex.Matches(call.Groups["values"].Value, @"([a-z_]+):").Select(value => value.Groups[1].Value));
        }

        foreach (var kind in DocumentedViews.Kinds) gets[kind].Add("segment"); // included by its kind
        var used = gets.Select(partial => $"{partial.Key}: {string.Join(", ", partial.Value)}").ToHashSet(StringComparer.Ordinal);
        var documented = Documented.Partials.Select(partial => $"{partial.Key}: {string.Join(", ", partial.Value.Order(StringComparer.Ordinal))}").ToHashSet(StringComparer.Ordinal);
        var all = used.Except(documented).Order(StringComparer.Ordinal).Select(partial => $"missing: {partial}")
            .Concat(documented.Except(used).Order(StringComparer.Ordinal).Select(partial => $"surplus: {partial}")).ToList();
        Assert.True(all.Count == 0, $"docs/theme-reference.md and the partials differ:\n{string.Join('\n', all)}");
    }

    [Fact]
    public void Every_built_in_page_template_is_rendered_by_the_reports_that_are_looked_at() => Assert.Equal(
        Directory.EnumerateFiles(RepositoryRoot.Combine("templates"), "*.html").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
        GivenViews.All.Select(given => given.Template).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_member_that_is_missing_or_not_there_is_seen()
    {
        var documented = DocumentedViews.Read("### home\n\n| member | what |\n| --- | --- |\n| `title` | The title. |\n| `gone` | Nothing. |\n");
        var walk = new ViewWalk(documented);
        walk.Enter("home", ViewMap.Of(("title", "x"), ("new", "y")));

        Assert.Equal(["home: `new`"], walk.Missing);
        Assert.Equal([("home", "gone")], documented.Members.Except(walk.Met));
    }
}
