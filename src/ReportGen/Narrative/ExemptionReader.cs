using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Quantities;

namespace ReportGen.Narrative;

/// <summary>Compiles the exemptions of <c>report.yaml</c>; what cannot be used is reported.</summary>
internal static class ExemptionReader
{
    // A pattern that exempts these would exempt every figure.
    private static readonly string[] BareFigures = ["7", "32", "1,234", "6.6×", "45%"];

    public static NumeralScanner Read(IEnumerable<Exemption> written, DiagnosticBag bag) =>
        NumeralScanner.With(written.Select(exemption => Compile(exemption, bag)).OfType<NumeralExemption>());

    private static NumeralExemption? Compile(Exemption written, DiagnosticBag bag)
    {
        var compiled = NumeralExemption.TryCreate(written.Pattern, written.Reason, out var problem);
        if (compiled is null)
        {
            bag.Report(NarrativeCodes.BadExemption, written.Span, $"the pattern '{written.Pattern}' cannot be used: {problem}.", "write a regular expression without look-around and back-references");
            return null;
        }

        var scanner = new NumeralScanner([compiled]);
        if (BareFigures.FirstOrDefault(figure => scanner.Scan(figure).Any(numeral => numeral.IsExempt)) is not { } figure) return compiled;
        bag.Report(NarrativeCodes.BadExemption, written.Span, $"the pattern '{written.Pattern}' exempts the bare number '{figure}'.", "let the pattern hold the words of the name, such as 'ESX 3\\.5'");
        return null;
    }
}
