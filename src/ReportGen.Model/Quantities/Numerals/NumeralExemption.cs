using System.Text.RegularExpressions;

namespace ReportGen.Quantities.Numerals;

/// <summary>When a match of an exemption does not exempt.</summary>
public enum NumeralGuard
{
    None,

    /// <summary>Not before a unit or counted noun, nor behind "over", "about" and the like: <c>2000 patches</c> is no year.</summary>
    UnlessCounted,

    /// <summary>The same, and not before any small word on -s but a verb: <c>In 1999 cases</c>; nor behind "grew by".</summary>
    UnlessPlural,

    /// <summary>Not before a unit or a small word on -s: <c>Update 300 machines</c>. Words that parts do are verbs: <c>Part 3
    /// claims</c>.</summary>
    UnlessCountedPart,

    /// <summary>Not before what is counted, nor in a ratio: <c>odds of 1:10</c>.</summary>
    UnlessRatio,

    /// <summary>Not before a unit: <c>4.0.0 GB</c> is no version.</summary>
    UnlessMeasured,

    /// <summary>Not behind what is counted: <c>patches(4)</c> is no manual page.</summary>
    UnlessBracketed,

    /// <summary>Not where the first number lies below the second, or a unit stands behind: <c>2.5-3</c> is a range, and <c>2.5-1</c> none.
    /// </summary>
    UnlessRange,

    /// <summary>Not before a unit or counted noun, nor glued to one, nor behind a verb or small word: <c>[5] patches</c>, <c>patches[5]</c> and
    /// <c>had [5]</c> have no mark of a note.</summary>
    UnlessNoted,

    /// <summary>Not behind a word that counts, bounds or joins, nor before what is counted: <c>sub-10</c> and <c>patches-13</c> are no
    /// names.</summary>
    UnlessWord,

    /// <summary>Not an amount of money, nor a factor, nor a word with a number glued to it: <c>USD1500</c>, <c>x6.6</c> and
    /// <c>had40patches</c> are no names.</summary>
    UnlessMoney,

    /// <summary>Not before what makes a number a figure: "since 2.5 weeks".</summary>
    UnlessSaid,

    /// <summary>Not where a capitalised word is no name of a product, or the number says something of it: <c>Mean 7.4</c>,
    /// <c>Avahi 0.5 seconds</c>.</summary>
    UnlessStated,
}

/// <summary>Which numerals a pattern can hold.</summary>
internal enum NumeralForm
{
    Any,

    /// <summary>Only those with digits; the pattern need not be tried on quantity words.</summary>
    Digits,
}

/// <summary>A pattern of names that hold digits, such as product names, dates and bulletin ids: the numerals inside a match are no
/// figures.</summary>
public sealed class NumeralExemption
{
    private const int LongestPattern = 2_000;

    /// <summary>Null for words that an author declared: they are no pattern.</summary>
    private readonly Regex? regex;

    internal NumeralExemption(Regex regex, string reason, NumeralGuard guard, NumeralForm form) =>
        (this.regex, Pattern, Reason, Guard, Form) = (regex, regex.ToString(), reason, guard, form);

    private NumeralExemption(string words, string reason) => (Pattern, Reason) = (words, reason);

    /// <summary>A regular expression of .NET; an author's is run without backtracking: no look-around, no back-references. Of declared
    /// words
    /// the words.</summary>
    public string Pattern { get; }

    /// <summary>Why a match is no figure, in words: "product name".</summary>
    public string Reason { get; }

    public NumeralGuard Guard { get; }

    internal NumeralForm Form { get; }

    /// <summary>Words of <c>numerals</c> in <c>report.yaml</c>, which are sought as they are.</summary>
    public static NumeralExemption OfWords(string words, string reason) => new(words, reason);

    /// <summary>Compiles a pattern; null, with what is wrong in <paramref name="problem"/>, when it is no such expression or matches the
    /// empty text.</summary>
    public static NumeralExemption? TryCreate(string pattern, string reason, out string? problem)
    {
        problem = pattern.Length switch { 0 => "it is empty", > LongestPattern => "it is too long", _ => null };
        if (problem is not null) return null;
        try
        {
            // Linear in the text whatever the author writes.
            var engine = PlainPattern.Is(pattern) ? RegexOptions.None : RegexOptions.NonBacktracking;
            var regex = new Regex(pattern, engine | RegexOptions.CultureInvariant);
            if (!regex.IsMatch("")) return new NumeralExemption(regex, reason, NumeralGuard.None, NumeralForm.Any);
            problem = "it matches the empty text";
        }
        catch (ArgumentException error)
        {
            problem = error.Message.TrimEnd('.');
        }
        catch (NotSupportedException)
        {
            problem = "it looks around, refers back or is too large, which could take unbounded time";
        }

        return null;
    }

    internal Regex.ValueMatchEnumerator Matches(string text) =>
        regex is null ? throw new InvalidOperationException($"'{Pattern}' is no pattern.") : regex.EnumerateMatches(text);
}
