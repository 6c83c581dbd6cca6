using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Told;

/// <summary>The address of every item of a report, made of what it is and its name, so that it stays the same from comparison to
/// comparison.</summary>
public sealed class ToldAnchors
{
    // The parts of the page have addresses too.
    private readonly HashSet<string> taken =
        new(TopicWords.All.SelectMany(topic => new[] { Of(topic), $"{Of(topic)}-title" }), StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string Name), string> byName = [];

    public ToldAnchors(Comparison comparison)
    {
        Findings = [.. comparison.Findings.Select(finding => Take("finding", finding.Place))];
        Verdicts = [.. comparison.Verdicts.Select(verdict => Take("claim", verdict.Id))];
        Statements = [.. comparison.Statements.Select(statement => Take("statement", statement.Statement))];
        Numbers = [.. comparison.Numbers.Select(number => Take("number", number.Name))];
        Bindings = [.. comparison.Bindings.Select(binding => Take("bindings", binding.File))];
        Exemptions = [.. comparison.Exemptions.Select(exemption => Take("exemption", exemption.Pattern))];
        ReadAgain = [.. comparison.ReadAgain.Select(one => Take("again", one.Place.Page))];
        Causes = [.. comparison.Causes.Select(cause => Take("cause", cause.Id))];
        Definitions = [.. comparison.Definitions.Select(definition =>
            Take(
                definition.Kind.ToString().ToLowerInvariant(),
                definition.Within is { } within ? $"{within}.{definition.Id}" : definition.Id))];
        Charts = [.. comparison.Charts.Select(chart => Take("chart", chart.Id))];
        Pages = [.. comparison.Pages.Select(page => Take("page", page.Path))];
        Losses = [.. comparison.Losses.Select(loss => Take("gone", loss.Page is { } page ? $"{page}-{loss.Address}" : loss.Address))];
        FrontMatter = [.. comparison.FrontMatter.Select(front => Take("front", front.Page.Length > 0 ? front.Page : front.File))];
        Files = [.. comparison.Files.Select(file => Take("file", file.Path))];
    }

    /// <summary>The address of a part.</summary>
    public static string Of(ToldTopic topic) => Words.Hyphened(topic.ToString());

    public ImmutableArray<string> Findings { get; }

    public ImmutableArray<string> Verdicts { get; }

    public ImmutableArray<string> Statements { get; }

    public ImmutableArray<string> Numbers { get; }

    public ImmutableArray<string> Bindings { get; }

    public ImmutableArray<string> Exemptions { get; }

    public ImmutableArray<string> ReadAgain { get; }

    public ImmutableArray<string> Causes { get; }

    public ImmutableArray<string> Definitions { get; }

    public ImmutableArray<string> Charts { get; }

    public ImmutableArray<string> Pages { get; }

    public ImmutableArray<string> Losses { get; }

    public ImmutableArray<string> FrontMatter { get; }

    public ImmutableArray<string> Files { get; }

    /// <summary>The address of a number, claim, chart or cause by its name; null when the report has no such item.</summary>
    public string? Find(string kind, string name) => byName.GetValueOrDefault((kind, name));

    /// <summary>The address of a number by its name, or of a claim as <c>claim:ID</c>.</summary>
    internal string? OfSubject(string subject) =>
        subject.StartsWith("claim:", StringComparison.Ordinal) ? Find("claim", subject["claim:".Length..]) : Find("number", subject);

    // The hundredth name may look like another one; the report must still have each address once.
    private string Take(string kind, string name)
    {
        var wanted = $"{kind}-{Fit(name)}";
        var id = wanted;
        for (var copy = 2; !taken.Add(id); copy++) id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{copy}");
        byName.TryAdd((kind, name), id);
        return id;
    }

    /// <summary>Letters, digits and hyphens stay. All else is written by its code, so that different names differ.</summary>
    private static string Fit(string name)
    {
        var fit = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character) || character == '-') fit.Append(character);
            else if (character is '.' or '/') fit.Append('_');
            else fit.Append(CultureInfo.InvariantCulture, $"_{(int)character:x}_");
        }

        return fit.ToString();
    }
}
