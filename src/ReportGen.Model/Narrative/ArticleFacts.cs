using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Narrative;

/// <summary>What is known of an article without reading its text again.</summary>
/// <param name="Head">Tells its front matter from every other.</param>
/// <param name="Claims">The ids of the claims that it discusses, each once, in the order of its text, summary and title first.</param>
/// <param name="Charts">The same of the charts that it shows.</param>
/// <param name="Tables">The same of its tables.</param>
/// <param name="Numbers">The same of the names of the measures that it shows.</param>
/// <param name="Words">Words of the body that a reader sees, captions included, code not.</param>
/// <param name="Numerals">Of its body and front matter.</param>
/// <param name="Found">What reading it told.</param>
public sealed record ArticleFacts(
    string Path,
    string Head,
    ImmutableArray<string> Claims,
    ImmutableArray<string> Charts,
    ImmutableArray<string> Tables,
    ImmutableArray<string> Numbers,
    int Words,
    Coverage Coverage,
    AccountedNumerals Numerals,
    ImmutableArray<Diagnostic> Found)
{
    /// <summary>Mean rate of silent reading of English non-fiction (M. Brysbaert, "How many words do we read per minute?", Journal of
    /// Memory and Language 109, 2019).</summary>
    public const int WordsPerMinute = 238;

    /// <summary>Whole minutes that it takes to read, rounded up; 0 for an article without words.</summary>
    public int Minutes => (Words + WordsPerMinute - 1) / WordsPerMinute;

    /// <summary>What it says of measures, in the order of its text.</summary>
    public ImmutableArray<PlacedStatement> Statements { get; init; } = [];

    /// <summary>Whether other pages than its own may show the same of it.</summary>
    public bool LooksLike(ArticleFacts other) => Path == other.Path
        && Head == other.Head
        && Claims.SequenceEqual(other.Claims, StringComparer.Ordinal)
        && Charts.SequenceEqual(other.Charts, StringComparer.Ordinal);
}
