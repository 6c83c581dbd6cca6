using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Narrative.Checks;

/// <summary>Something that authors write for a purpose and that a reader would see as it is written.</summary>
/// <param name="Sign">Characters without which it cannot be there.</param>
/// <param name="What">What it is: "a formula".</param>
/// <param name="Remedy">What to write instead.</param>
internal sealed record Leftover(DiagnosticCode Code, string Sign, string Pattern, string What, string Remedy)
{
    private readonly Lazy<Regex> pattern = new(() => new Regex(Pattern, RegexOptions.CultureInvariant));

    /// <summary>Whether the words of a link may hold it.</summary>
    public bool IsFineInLinks { get; init; }

    public IEnumerable<Match> In(string text) => text.Contains(Sign, StringComparison.Ordinal) ? pattern.Value.Matches(text) : [];

    /// <summary>Null where it is not there.</summary>
    public Match? FirstIn(string text) =>
        text.Contains(Sign, StringComparison.Ordinal) && pattern.Value.Match(text) is { Success: true } match ? match : null;
}
