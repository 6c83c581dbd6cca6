using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>What has to be mended, verdicts and numbers that differ.</summary>
internal static class MeasureSections
{
    public static void Findings(Comparison comparison, Sheet sheet)
    {
        foreach (var finding in comparison.Findings)
        {
            sheet.Item(new Piece($"{finding.Place} {finding.Code}", Tone.Strong), " ", finding.Message);
            if (finding.Remedy is { } remedy) sheet.Field("remedy", remedy);
        }
    }

    public static void Verdicts(Comparison comparison, Sheet sheet)
    {
        foreach (var verdict in comparison.Verdicts)
        {
            sheet.Item(
                new Piece(verdict.Says, Tone.Strong), " (", verdict.Id, "): ",
                new Piece(ChangeWords.Verdict(verdict.Before), Tone.Error), " → ", new Piece(ChangeWords.Verdict(verdict.After), Tone.Good));
            sheet.Field("now", verdict.SentenceAfter);
            sheet.Field("before", verdict.SentenceBefore);
            Fields.Because(comparison, verdict.Causes, sheet);
            Fields.Places(verdict.Places, sheet);
        }
    }

    public static void Numbers(Comparison comparison, Sheet sheet)
    {
        foreach (var (_, number) in NumberGroups.Bound(comparison))
        {
            var by = MovementWords.By(number) is { } some ? $" ({some})" : "";
            sheet.Item(new Piece(English.Beginning(number.Title), Tone.Strong), ": ", new Piece(number.WordsBefore, Tone.Error), " → ", new Piece(number.WordsAfter, Tone.Good), by);
            sheet.Field("name", number.NameBefore == number.Name ? number.Name : $"{number.Name}, before {number.NameBefore}");
            sheet.Field("means", MovementWords.Certainty(number));
            Fields.Named(comparison, number.Causes, sheet);
            Fields.Places(number.Places, sheet);
        }

        foreach (var (sentence, _) in NumberGroups.Others(comparison)) sheet.Item($"{sentence}.");
    }
}
