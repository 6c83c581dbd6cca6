using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads stated sizes and figures; a dataset states the same sizes again and again, so each text is read once.</summary>
internal sealed class QuantityReader(DiagnosticBag bag)
{
    private const string SizeRemedy =
        "write a number with its unit, such as '12 MB' or 'over 2.7 GB'; leave 'size' out, or write 'unknown', when none is known";

    private const string SizeUnits = "units of sizes are bytes, kB, MB, GB, TB (10^3 to 10^12 bytes) and KiB, MiB, GiB, TiB (2^10 to 2^40 bytes)";

    private readonly Dictionary<string, StatedResult> known = new(StringComparer.Ordinal);

    /// <summary>A size; null when absent or unknown, or reported when it is something else.</summary>
    public Stated? Size(YamlNode? node)
    {
        if (node is null || ScalarReader.Text(node, "size", bag) is not { Text: not "unknown" } scalar) return null;
        var (value, problem, remedy) = Read(scalar.Text);
        if (value?.Kind == Kind.ByteSize) return value;
        if (value?.Kind == Kind.Number)
            (value, problem, remedy) = (null, $"'{scalar.Text}' has no unit", "write a unit ('2.7 GB', '408 MB')");
        if (value is not null || remedy is null || !scalar.Text.Any(char.IsAsciiDigit))
            Wrong(DataCodes.NotASize, scalar, $"'{scalar.Text}' is not a size.", SizeRemedy);
        else Wrong(DataCodes.NotASize, scalar, $"{problem}.", remedy == MeasureReader.Units ? SizeUnits : remedy);
        return null;
    }

    /// <summary>What a source states, in any of the wordings of docs/data.md, Quantities.</summary>
    public Stated? Figure(YamlNode? node)
    {
        if (node is null || ScalarReader.Text(node, "value", bag) is not { } scalar) return null;
        var (value, problem, remedy) = Read(scalar.Text);
        if (value is null) Wrong(DataCodes.NotAQuantity, scalar, $"{problem}.", remedy);
        return value;
    }

    private StatedResult Read(string text)
    {
        if (!known.TryGetValue(text, out var result)) known.Add(text, result = MeasureReader.Read(text));
        return result;
    }

    private void Wrong(DiagnosticCode code, YamlScalar scalar, string message, string? remedy) =>
        bag.Report(code, scalar.Span, message, remedy);
}
