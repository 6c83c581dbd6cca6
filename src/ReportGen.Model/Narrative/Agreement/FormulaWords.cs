using System.Text.RegularExpressions;
using ReportGen.Metrics;

namespace ReportGen.Narrative.Agreement;

/// <summary>Words by which a title or definition tells another operation than its formula has: "the total, more the part" of a
/// difference.</summary>
internal static partial class FormulaWords
{
    /// <summary>The words that go against the formula; null for none.</summary>
    public static string? Against(Evaluation evaluation, string text)
    {
        var root = Root(evaluation);
        var pattern = root.Operation switch
        {
            Operation.Subtract => PutOn(),
            Operation.Add when !root.From.Any(TakesOff) => TakenOff(),
            Operation.Downtime => MostAvailable(),
            _ => null,
        };
        return pattern?.Match(text) is { Success: true } words ? words.Groups["words"].Value : null;
    }

    // A metric may be another name of one, or show it otherwise.
    private static DerivationStep Root(Evaluation evaluation)
    {
        var step = evaluation.Derivation.Root;
        while (step is { Operation: null or Operation.Shown, From: [var only] }) step = only;
        return step;
    }

    private static bool TakesOff(DerivationStep step) => step.Operation is Operation.Subtract or Operation.Fewer || step.From.Any(TakesOff);

    // "More than the" compares; "once more the" and "the more the" are idioms.
    [GeneratedRegex(@"(?<!\b(?:once|the|no|any)\s)\b(?<words>more)\s(?:the|that|those|what|its)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PutOn();

    [GeneratedRegex(@"\b(?<words>less|minus)\s(?:the|that|those|what|its)\b", RegexOptions.CultureInvariant)]
    private static partial Regex TakenOff();

    [GeneratedRegex(
        @"\b(?<words>(?:most|highest|greatest|largest|best)\savailability|(?:least|shortest|smallest|lowest)\sdowntime)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MostAvailable();
}
