using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Prose;
using ReportGen.Site;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Cli.Last;

/// <summary>What a build was made of and what it found: enough to tell the same again when nothing has changed.</summary>
/// <param name="Tool">As <see cref="ToolIdentity.Read"/>.</param>
/// <param name="Memory">Its sources, and what need not be found out again.</param>
/// <param name="Manifest">Lower-case hexadecimal SHA-256 of the manifest of the site that it wrote or found.</param>
internal sealed record BuildRecord(
    string Tool,
    BuildMemory Memory,
    string Manifest,
    ImmutableArray<KeptFinding> Findings,
    Coverage Coverage,
    ImmutableArray<FileCoverage> Files,
    ImmutableArray<ExemptNumeral> Exempt)
{
    /// <summary>Null when a finding is of a kind that the tool does not list: it could not be told again.</summary>
    public static BuildRecord? Of(string tool, BuildMemory memory, string manifest, IEnumerable<Diagnostic> findings, Story narrative)
    {
        ImmutableArray<KeptFinding> kept = [.. findings.Select(KeptFinding.Of)];
        return kept.All(finding => KeptFinding.Codes.ContainsKey(finding.Code))
            ? new BuildRecord(
                tool, memory, manifest, kept, narrative.Coverage, [.. narrative.Files.Select(Counts)], narrative.ExemptNumerals)
            : null;
    }

    /// <summary>The findings as they were.</summary>
    [JsonIgnore]
    public IEnumerable<Diagnostic> Diagnostics => Findings.Select(finding => finding.Again);

    /// <summary>How the numbers were accounted for; nothing else of what was told.</summary>
    [JsonIgnore]
    public Story Account => new([], [], new ProseIndex(ImmutableDictionary<ProseText, ImmutableArray<Segment>>.Empty), Coverage)
    {
        Files = Files,
        ExemptNumerals = Exempt,
    };

    /// <summary>Reports tell how many numbers a file has, and never which.</summary>
    private static FileCoverage Counts(FileCoverage file) => new(file.Path, file.Coverage);
}

/// <summary>A finding, its kind by its id.</summary>
/// <param name="Others">As <see cref="Diagnostic.Others"/>.</param>
internal sealed record KeptFinding(
    string Code,
    SourceSpan? Span,
    string Message,
    string? Remedy,
    ImmutableArray<RelatedPlace> Related,
    TextFix? Fix,
    int Others)
{
    public static ImmutableDictionary<string, DiagnosticCode> Codes { get; } =
        Catalogue.All.ToImmutableDictionary(code => code.Id, StringComparer.Ordinal);

    public static KeptFinding Of(Diagnostic finding) => new(
        finding.Code.Id, finding.Span, finding.Message, finding.Remedy, finding.Related, finding.Fix, finding.Others);

    [JsonIgnore]
    public Diagnostic Again => Others > 0
        ? Diagnostic.AndOthers(Codes[Code], Span?.Path, Others)
        : new Diagnostic(Codes[Code], Span, Message, Remedy, Related) { Fix = Fix };
}

/// <summary>Writes and reads a record as JSON without reflection.</summary>
[JsonSerializable(typeof(BuildRecord))]
internal sealed partial class RecordJson : JsonSerializerContext;
