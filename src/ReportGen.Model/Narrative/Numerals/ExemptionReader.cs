using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Narrative.Numerals;

/// <summary>Compiles the exemptions of <c>report.yaml</c>, and says which of them exempt too much or nothing.</summary>
internal sealed class ExemptionReader(DiagnosticBag bag)
{
    private const int LongestName = 120;

    // Numbers as sentences hold them, none behind the name of anything: a pattern that exempts one of them is not anchored in a name.
    private static readonly string[] Figures =
    [
        "7", "32", "1,234", "6.6×", "45%", "~20%", "$1500", "12–18", "3.5", "2 days", "There were 32.", "It took 2 days.", "only 13 of 85",
        "a total of 408 MB",
        "over 2.7 GB", "In 32 cases of 1250", "in 32 cases and in 1250 hosts", "by 45% or 6.6x", "of 26 hosts", "Qwzx 32",
        "The qwzx 32 rose", "qwzx 12 and 13", "32 qwzxes", "twice the size", "thirteen patches",
    ];

    private static readonly string[] Around = ["32 patches", "45% of them", "thirteen patches"];

    private readonly Dictionary<string, Exemption> usable = new(StringComparer.Ordinal);

    /// <summary>Compiles each pattern and tries it on figures. That takes milliseconds for each, so every core has some.</summary>
    public static ImmutableArray<TriedPattern> Tried(ImmutableArray<Exemption> written) => [.. InParallel.Select(written, Tried)];

    /// <summary>A scanner that passes over what the usable ones match; what is wrong with the others is reported.</summary>
    public NumeralScanner Read(ImmutableArray<TriedPattern> tried) =>
        NumeralScanner.With(tried.Select(Usable).OfType<NumeralExemption>().ToList());

    /// <summary>Looks at what each pattern exempted in the whole report.</summary>
    public void Review(Narrative narrative, IReadOnlyList<NumeralExemption> compiled, bool isComplete)
    {
        var used = narrative.ExemptNumerals.ToLookup(numeral => numeral.Pattern, StringComparer.Ordinal);
        foreach (var exemption in compiled)
        {
            if (!usable.TryGetValue(exemption.Pattern, out var written)) continue;
            if (!used.Contains(exemption.Pattern))
            {
                if (isComplete) ReportUnused(written);
            }
            else if (InParallel.Select(NamesOf(used[exemption.Pattern]), name => Problem(exemption, name))
                .FirstOrDefault(problem => problem is not null) is { } problem)
            {
                ReportWide(written, problem);
            }
        }
    }

    private static string[] NamesOf(IEnumerable<ExemptNumeral> numerals) =>
        [.. numerals.Select(numeral => numeral.Name).Distinct(StringComparer.Ordinal)];

    private static string? Problem(NumeralExemption exemption, string name) =>
        IsWide(exemption, name) ? $"in '{Shortened(name)}' it goes on into what stands beside the name" : MatchedName.Problem(name);

    private static TriedPattern Tried(Exemption written)
    {
        if (NumeralExemption.TryCreate(written.Pattern, written.Reason, out var problem) is not { } compiled)
            return new TriedPattern(written, null, problem, null);
        var scanner = new NumeralScanner([compiled]);
        var figure = Figures.FirstOrDefault(figure => scanner.Scan(figure).Any(numeral => numeral.IsExempt));
        return new TriedPattern(written, compiled, null, figure);
    }

    private NumeralExemption? Usable(TriedPattern tried)
    {
        if (tried.Compiled is null)
        {
            bag.Report(
                NarrativeCodes.BadExemption,
                tried.Written.Span,
                $"the pattern '{tried.Written.Pattern}' cannot be used: {tried.Problem}.",
                "write a regular expression without look-around and back-references");
            return null;
        }

        if (tried.Figure is { } figure)
        {
            ReportWide(tried.Written, $"it also exempts the number in '{figure}'");
            return null;
        }

        usable[tried.Written.Pattern] = tried.Written;
        return tried.Compiled;
    }

    /// <summary>Whether the pattern, which matched this name, would also have matched a figure right before or behind it.</summary>
    private static bool IsWide(NumeralExemption exemption, string name)
    {
        if (name.Length > LongestName) return true;
        var scanner = new NumeralScanner([exemption]);
        return Around.Any(figure =>
            scanner.Scan($"{name} {figure}").Any(numeral => numeral.IsExempt && numeral.Start > name.Length)
            || scanner.Scan($"{figure} {name}").Any(numeral => numeral.IsExempt && numeral.End <= figure.Length));
    }

    private void ReportWide(Exemption written, string why) =>
        bag.Report(
            NarrativeCodes.WideExemption,
            written.Span,
            $"the pattern '{written.Pattern}' would hide figures: {why}.",
            "let the pattern hold the words of the name and no more, such as 'ESX 3\\.5'");

    private void ReportUnused(Exemption written) =>
        bag.Report(
            NarrativeCodes.UnusedExemption,
            written.Span,
            $"the pattern '{written.Pattern}' exempts nothing in this report.",
            "delete it, or correct it; an earlier pattern may already exempt what it matches");

    private static string Shortened(string name) => name.Length <= LongestName ? name : name[..LongestName] + "…";
}

/// <summary>A pattern with what is wrong with it.</summary>
/// <param name="Figure">A text whose number it would hide; null for none.</param>
internal sealed record TriedPattern(Exemption Written, NumeralExemption? Compiled, string? Problem, string? Figure);
