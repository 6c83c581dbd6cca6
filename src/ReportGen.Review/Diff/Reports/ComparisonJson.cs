using ReportGen.Diff.Reports.Json;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Published;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports;

/// <summary>A comparison for machines: everything in it but the pictures. <c>diff.schema.json</c> describes every member.</summary>
public static class ComparisonJson
{
    /// <summary>Changes when a member changes its meaning or goes; a new member leaves it as it is.</summary>
    public const int Format = 1;

    /// <summary>Pure. UTF-8 with LF line ends. Order is that of the comparison.</summary>
    public static ReadOnlyMemory<byte> Write(Comparison comparison) => JsonText.Of(json =>
    {
        json.WriteString("$schema", ComparisonSchema.FileName);
        json.WriteString("generator", ReportFormat.Generator);
        json.WriteNumber("format", Format);
        json.WriteString("before", comparison.Before);
        json.WriteString("after", comparison.After);
        json.WriteBoolean("identical", comparison.IsNone);
        json.Line("standing", line =>
        {
            line.WriteString("before", Words.Hyphened(comparison.StandingBefore.ToString()));
            line.WriteString("after", Words.Hyphened(comparison.StandingAfter.ToString()));
        });
        json.WriteBoolean("certain", comparison.IsCertain);
        json.Texts("reservations", StandingWords.Of(comparison));
        json.Objects("findings", comparison.Findings, finding =>
        {
            json.WriteString("edition", finding.Edition);
            json.WriteString("place", finding.Place);
            json.WriteString("code", finding.Code);
            json.WriteString("message", finding.Message);
            json.Optional("remedy", finding.Remedy);
        });
        MovedJson.Write(json, comparison);
        ShownJson.Write(json, comparison);
    });
}
