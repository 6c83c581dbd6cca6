using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Site;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Cli.Last;

/// <summary>What a build was made of and what it found: enough to tell the same again when nothing has changed, and to know what need not
/// be made again when little has.</summary>
/// <param name="Tool">As <see cref="ToolIdentity.Read"/>.</param>
/// <param name="Asked">As <see cref="BuildMemory.Asked"/>.</param>
/// <param name="Sources">As <see cref="BuildMemory.Sources"/>.</param>
/// <param name="Pages">As <see cref="BuildMemory.Pages"/>.</param>
/// <param name="HasLinks">As <see cref="BuildMemory.HasLinks"/>.</param>
/// <param name="Manifest">Lower-case hexadecimal SHA-256 of the manifest of the site that it wrote or found.</param>
/// <param name="Coverage">Of all files.</param>
/// <param name="Files">The coverage of those that are no articles.</param>
/// <param name="Exempt">The exempt numerals in those.</param>
internal sealed record BuildRecord(
    string Tool,
    AskedOfBuild Asked,
    ImmutableSortedDictionary<string, string> Sources,
    KeptArticles Articles,
    ImmutableArray<PageMemory> Pages,
    bool HasLinks,
    string Manifest,
    ImmutableArray<KeptFinding> Findings,
    Coverage Coverage,
    ImmutableArray<FileCoverage> Files,
    ImmutableArray<ExemptNumeral> Exempt)
{
    private readonly Lazy<ImmutableArray<ArticleFacts>> facts = new(Articles.Again);

    /// <summary>Null when a finding is of a kind that the tool does not list: it could not be told again.</summary>
    public static BuildRecord? Of(string tool, BuildMemory memory, string manifest, IEnumerable<Diagnostic> findings, Story narrative)
    {
        ImmutableArray<KeptFinding> kept = [.. findings.Select(KeptFinding.Of)];
        if (!kept.Concat(memory.Articles.SelectMany(article => article.Found).Select(KeptFinding.Of)).All(finding => finding.IsListed)) return null;
        var articles = memory.Articles.Select(article => article.Path).ToHashSet(StringComparer.Ordinal);
        return new BuildRecord(
            tool,
            memory.Asked,
            memory.Sources,
            KeptArticles.Of(memory.Articles),
            memory.Pages,
            memory.HasLinks,
            manifest,
            kept,
            narrative.Coverage,
            [.. narrative.Files.Where(file => !articles.Contains(file.Path)).Select(Counts)],
            [.. narrative.ExemptNumerals.Where(numeral => !articles.Contains(numeral.Span.Path))]);
    }

    /// <summary>What it knows of the articles, which takes a moment to be put together.</summary>
    [JsonIgnore]
    public ImmutableArray<ArticleFacts> Facts => facts.Value;

    /// <summary>For the next build.</summary>
    [JsonIgnore]
    public BuildMemory Memory => new(Asked, Sources, Facts, Pages, HasLinks);

    /// <summary>The findings as they were.</summary>
    [JsonIgnore]
    public IEnumerable<Diagnostic> Diagnostics => Findings.Select(finding => finding.Again);

    /// <summary>How the numbers were accounted for; nothing else of what was told.</summary>
    [JsonIgnore]
    public Story Account
    {
        get
        {
            var articles = Facts;
            var files = articles.Select(facts => new FileCoverage(facts.Path, facts.Coverage)).Concat(Files);
            var exempt = articles.SelectMany(facts => facts.Numerals.Exempt).Concat(Exempt);
            return new Story([], [], ProseIndex.None, Coverage)
            {
                Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)],
                ExemptNumerals = [.. exempt.OrderBy(numeral => numeral.Span)],
            };
        }
    }

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
    int Others,
    Severity Severity,
    string? Because)
{
    private static ImmutableDictionary<string, DiagnosticCode> Codes { get; } =
        Catalogue.All.ToImmutableDictionary(code => code.Id, StringComparer.Ordinal);

    [JsonIgnore]
    public bool IsListed => Codes.ContainsKey(Code);

    public static KeptFinding Of(Diagnostic finding) => new(
        finding.Code.Id, finding.Span, finding.Message, finding.Remedy, finding.Related, finding.Fix, finding.Others,
        finding.Severity, finding.Because);

    [JsonIgnore]
    public Diagnostic Again => Kept with { Severity = Severity, Because = Because };

    private Diagnostic Kept => Others > 0
        ? Diagnostic.AndOthers(Codes[Code], Span?.Path, Others)
        : new Diagnostic(Codes[Code], Span, Message, Remedy, Related) { Fix = Fix };
}

/// <summary>Writes and reads a record as JSON without reflection.</summary>
[JsonSerializable(typeof(BuildRecord))]
internal sealed partial class RecordJson : JsonSerializerContext;
