using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>The names that the records of a dataset give to what they share: each spelling once, where it first stands.</summary>
/// <remarks>What is counted by name must have one spelling, else one thing counts as two.</remarks>
internal sealed class SpelledNames
{
    private readonly Dictionary<(string What, string Text), SourceSpan> first = [];

    /// <param name="what">What is named, with its article.</param>
    public void Note(string what, SourcedText name) => first.TryAdd((what, name.Text), name.Span);

    /// <summary>Reports every spelling of a name after the first of all batches.</summary>
    public static void Check(IEnumerable<SpelledNames> batches, DiagnosticBag bag)
    {
        var all = new SpelledNames();
        var (bySpelling, unseparated, separated) = (new FirstSpellings(), new FirstSpellings(), new FirstSpellings());
        foreach (var ((what, text), span) in batches.SelectMany(batch => batch.first))
        {
            if (!all.first.TryAdd((what, text), span)) continue;
            var name = new SourcedText(text, span);
            var (spelling, letters) = (Separated(text), Letters(text));
            var isSeparated = spelling != letters;
            var other =
                bySpelling.Find(what, spelling) ?? unseparated.Find(what, letters) ?? (isSeparated ? null : separated.Find(what, letters));
            bySpelling.Add(what, spelling, name);
            (isSeparated ? separated : unseparated).Add(what, letters, name);
            if (other is { } earlier) Report(what, name, earlier, bag);
        }
    }

    /// <summary>Whether two texts differ in nothing that tells names apart.</summary>
    public static bool AreOne(string one, string other)
    {
        var (separated, otherSeparated) = (Separated(one), Separated(other));
        var (letters, otherLetters) = (Letters(one), Letters(other));
        return separated == otherSeparated || (letters == otherLetters && (letters == separated || otherLetters == otherSeparated));
    }

    private static void Report(string what, SourcedText name, SourcedText earlier, DiagnosticBag bag) => bag.Report(
        DataCodes.TwoSpellings, name.Span, $"'{name.Text}' and '{earlier.Text}' are two spellings of one name of {what}.",
        "write the name the same way everywhere; two things need names that differ in more than case, blanks and dashes",
        new RelatedPlace(earlier.Span, "it is first written here"));

    /// <summary>The name in one case, with a hyphen for each run of blanks and dashes.</summary>
    private static string Separated(string text)
    {
        var parts = new string([
            .. text.Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format)
                .Select(letter => IsSeparator(letter) ? ' ' : char.ToUpperInvariant(letter)),
        ]);
        return string.Join('-', parts.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Letters(string text) => Separated(text).Replace("-", "", StringComparison.Ordinal);

    // Minus, hyphen bullet and modifier minus look like dashes and are none of Unicode's.
    private static bool IsSeparator(char letter) =>
        char.IsWhiteSpace(letter)
            || char.GetUnicodeCategory(letter) == UnicodeCategory.DashPunctuation
            || letter is '\u2212' or '\u2043' or '\u02D7';

    private sealed class FirstSpellings
    {
        private readonly Dictionary<(string What, string Key), SourcedText> first = [];

        public SourcedText? Find(string what, string key) => first.TryGetValue((what, key), out var found) ? found : null;

        public void Add(string what, string key, SourcedText name) => first.TryAdd((what, key), name);
    }
}
