using System.Collections.Frozen;

namespace ReportGen.Quantities.Numerals;

/// <summary>Tells where a dotted number after a capitalised word is the version of a product: "Avahi 0.5 is old", but "Mean 7.4", "Core
/// 2.66, Full 13" and "Avahi 0.5 seconds".</summary>
internal static class VersionNames
{
    private const int LongestName = 42;
    private const int MostWords = 8;

    // What has a value rather than versions. Words on -ly and -er are seen by their ends.
    private static readonly FrozenSet<string> Figures = Words(
        "mean means median average averages ratio ratios score scores scored total totals sum rate rates share shares value values size " +
        "sizes count counts number numbers index grade mark rating severity probability chance risk maximum minimum max min largest " +
        "smallest highest lowest least most fewest quantile percentile deviation variance difference gap length weight height width age " +
        "distance speed price cost costs multiple result results change growth rise fall increase decrease level amount figure estimate " +
        "base factor scale margin error precision recall accuracy limit threshold median half twice between plus minus times yes no " +
        "january february march april may june july august september october november december");

    // With these a sentence on a product begins: they are no part of its name.
    private static readonly FrozenSet<string> Openings = Words(
        "use upgrade upgraded update updated install add added fix fixed support supports supported require requires drop dropped bump " +
        "bumped build built run running compile compiled test tested starting beginning see like unlike using given currently now when");

    private static readonly FrozenSet<string> BehindFigures = Words(
        "per a an against vs versus times of more fewer less larger smaller higher lower greater better worse than to compared each " +
        "every percent percentage points point fold on average");

    /// <param name="measured">As <see cref="Measured(IEnumerable{string})"/> gives it.</param>
    public static bool IsVersion(string text, int start, int end, FrozenSet<string> measured)
    {
        var nameEnd = text.IndexOf(' ', start);
        var name = text.AsSpan(start, nameEnd - start);
        return IsName(name)
            && (!Has(measured, name) || Has(measured, text.AsSpan(start, end - start)))
            && !IsOpeningOnly(text, start, name)
            && !IsSaidBehind(text, end)
            && !IsBesideAnother(text, start, end, name);
    }

    /// <summary>Whether what stands behind a dotted number makes it a figure: "0.5 seconds", "2.66 times", "2.5 per week".</summary>
    public static bool IsSaidBehind(string text, int end) =>
        NumeralNames.IsCounting(text, end)
        || (NumeralText.Next(text, end) is { } behind && (behind.IsJoined ? IsUnit(text, end) : Is(BehindFigures, behind.Letters)));

    /// <summary>The capitalised words of labels, and those with a number behind them: behind <c>ESXi</c> of "ESXi 3.5" only 3.5 is no
    /// figure.</summary>
    public static FrozenSet<string> Measured(IEnumerable<string> labels) => labels.SelectMany(Measured).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Measured(string label)
    {
        var words = label.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].TrimEnd(',', ';', ':', ')');
            if (word.Length < 2 || !char.IsUpper(word[0]) || word.Any(char.IsDigit)) continue;
            yield return word;
            if (i + 1 < words.Length && char.IsAsciiDigit(words[i + 1][0])) yield return $"{word} {words[i + 1]}";
        }
    }

    // In capitals alone is more often what is measured: CVSS 9.3.
    private static bool IsName(ReadOnlySpan<char> name) =>
        name.Length <= LongestName
        && name.ContainsAnyInRange('a', 'z')
        && !name.EndsWith("ly", StringComparison.Ordinal)
        && !NumeralVocabulary.IsFunctionWord(name)
        && !NumeralVocabulary.IsApproximation(name)
        && !NumeralVocabulary.IsNumberWord(name)
        && !IsCounted(name)
        && !Is(Figures, name);

    // "Patches 6.6"; but "Xorg Server 1.7" is a name.
    private static bool IsCounted(ReadOnlySpan<char> name) =>
        NumeralVocabulary.TailOf(name, out var isSingular) switch
        {
            NumeralTail.None => false,
            NumeralTail.Noun => !isSingular,
            _ => true,
        };

    // "Growth 6.6" begins a sentence, where each word is capitalised; "GLib 2.14" and "Apache Tomcat 9.0" are names all the same.
    private static bool IsOpeningOnly(string text, int start, ReadOnlySpan<char> name)
    {
        if (IsMarked(name)) return false;
        if (Is(Openings, name)) return true;
        var first = start;
        for (var words = 0; words < MostWords && NumeralText.Previous(text, first) is { } before; words++)
        {
            if (!char.IsUpper(before.Letters[0])) return false;
            if (IsMarked(before.Letters) || NumeralVocabulary.IsFunctionWord(before.Letters) || Is(Openings, before.Letters)) return false;
            first = before.Start;
        }

        return NumeralNames.BeginsSentence(text, first);
    }

    // GLib, OpenMP, C++, Log4j: no word of the language.
    private static bool IsMarked(ReadOnlySpan<char> name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) || char.IsDigit(name[i]) || name[i] is '+' or '#') return true;
        }

        return false;
    }

    private static bool IsUnit(string text, int end) => NumeralTails.Direct(text, end).Tail == NumeralTail.Unit;

    // "Core 2.66, Full 13": figures of things that are compared. Behind a name that is no word of the language, a dotted one is a version.
    private static bool IsBesideAnother(string text, int start, int end, ReadOnlySpan<char> name)
    {
        var isMarked = IsMarked(name);
        return IsBefore(text, end, isMarked) || IsBehind(text, start, isMarked);
    }

    private static bool IsBefore(string text, int end, bool isWhole)
    {
        var at = end;
        while (at < text.Length && (text[at] is ',' or ';' || NumeralText.IsSpace(text[at]))) at++;
        if (at == end) return false;
        if (NumeralText.Next(text, at - 1) is { } joiner && IsJoining(joiner)) at = joiner.End + 1;
        return NumeralText.Next(text, at - 1) is { } next
            && char.IsUpper(text[next.Start])
            && IsFigureAt(text, next.End + 1, isWhole);
    }

    private static bool IsBehind(string text, int start, bool isWhole)
    {
        var end = NumeralText.Previous(text, start) is { } joiner && IsJoining(joiner) ? joiner.Start : start;
        while (end > 0 && (text[end - 1] is ',' or ';' || NumeralText.IsSpace(text[end - 1]))) end--;
        var digits = end;
        while (digits > 0 && (char.IsAsciiDigit(text[digits - 1]) || text[digits - 1] == '.')) digits--;
        return digits < end
            && IsFigureAt(text, digits, isWhole)
            && NumeralText.Previous(text, digits) is { } before
            && char.IsUpper(text[before.Start]);
    }

    private static bool IsJoining(NumeralText.Word word) => word.Is("and") || word.Is("or") || word.Is("but");

    private static bool IsFigureAt(string text, int at, bool isWhole)
    {
        if (at >= text.Length || !char.IsAsciiDigit(text[at])) return false;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return !isWhole || !(at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]));
    }

    private static bool Has(FrozenSet<string> names, ReadOnlySpan<char> name) =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static bool Is(FrozenSet<string> words, ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[NumeralVocabulary.LongestWord];
        return word.Length <= lower.Length && Has(words, lower[..word.ToLowerInvariant(lower)]);
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
