using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Quantities;

namespace ReportGen.Sources;

/// <summary>Reads one scalar as what a key asks for; what does not fit is reported once and gives null.</summary>
public static class ScalarReader
{
    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_");

    /// <summary>Keys of names and labels: what is written there stands on one line of a page or picture, or in an address.</summary>
    private static readonly FrozenSet<string> LabelKeys = FrozenSet.ToFrozenSet(
        [
            "id", "title", "kicker", "label", "name", "place", "by", "author", "called", "vendor", "product", "component", "impact",
            "basis", "advisory", "kb", "unit",
            "series", "tags", "authors", "card_title", "image", "image_alt", "slug", "aliases", "pattern", "value", "size",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether what stands under keys of this name is a name or label, and so has at most <see cref="Limits.LabelCharacters"/>
    /// characters.</summary>
    internal static bool IsLabel(string key) => LabelKeys.Contains(key);

    /// <summary>The scalar itself when it holds any text.</summary>
    /// <param name="key">The key whose value, or whose list's item, is read.</param>
    public static YamlScalar? Text(YamlNode node, string key, DiagnosticBag bag)
    {
        if (node is not YamlScalar scalar)
        {
            bag.Report(
                SourcesCodes.WrongShape,
                Head(node),
                $"'{key}' must hold text, not {node.Description}.",
                node is YamlSequence ? "write one value without a list" : "write one value on the line of the key");
            return null;
        }

        if (!scalar.IsNull && !string.IsNullOrWhiteSpace(scalar.Text))
        {
            if (scalar.Text.Length <= Limits.Default.LabelCharacters || !IsLabel(key)) return scalar;
            bag.Report(
                SourcesCodes.LongLabel,
                Head(scalar),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{key}' has {scalar.Text.Length:N0} characters here; at most {Limits.Default.LabelCharacters:N0} are read."),
                "write it shorter");
            return null;
        }

        bag.Report(
            SourcesCodes.NoValue,
            scalar.Span,
            $"'{key}' lacks a value here.",
            "write one, or leave the key out where it is optional");
        return null;
    }

    /// <summary>A name by which other places refer to something: ASCII letters, digits, dots, hyphens and underscores, beginning with a
    /// letter or digit.</summary>
    public static YamlScalar? Id(YamlNode node, string key, DiagnosticBag bag)
    {
        if (Text(node, key, bag) is not { } scalar) return null;
        var wrong = char.IsAsciiLetterOrDigit(scalar.Text[0]) ? scalar.Text.AsSpan().IndexOfAnyExcept(IdCharacters) : 0;
        if (wrong < 0) return IsJoined(scalar, bag) ? scalar : null;
        var place = new SourcedText(scalar).SpanOf(wrong, 1);
        var message = wrong == 0
            ? $"the id '{scalar.Text}' begins with '{scalar.Text[0]}'."
            : $"the id '{scalar.Text}' holds '{scalar.Text[wrong]}'.";
        bag.Report(SourcesCodes.BadId, place, message, "begin with a letter or digit and use letters, digits, '.', '-' and '_'");
        return null;
    }

    /// <summary>Formulas take a dot or hyphen for a part of a name only where a letter or digit follows.</summary>
    private static bool IsJoined(YamlScalar id, DiagnosticBag bag)
    {
        for (var at = 0; at < id.Text.Length; at++)
        {
            if (id.Text[at] is not ('.' or '-') || (at + 1 < id.Text.Length && char.IsAsciiLetterOrDigit(id.Text[at + 1]))) continue;
            bag.Report(
                SourcesCodes.BadId,
                new SourcedText(id).SpanOf(at, 1),
                $"after '{id.Text[at]}' the id '{id.Text}' has no letter or digit.",
                "write a letter or digit behind each '.' and '-'");
            return false;
        }

        return true;
    }

    public static DateOnly? Date(YamlNode node, string key, DiagnosticBag bag)
    {
        if (Text(node, key, bag) is not { } scalar) return null;
        if (DateReader.Day(scalar.Text) is { } day) return day;
        bag.Report(SourcesCodes.BadDate, scalar.Span, $"'{scalar.Text}' is not a date.", DateReader.DayRemedy(scalar.Text));
        return null;
    }

    /// <summary>One day, or all days of a month, or of a year where the key's kind allows one.</summary>
    public static Period? Days(YamlNode node, Key key, DiagnosticBag bag)
    {
        if (Text(node, key.Name, bag) is not { } scalar) return null;
        if (DateReader.Day(scalar.Text) is { } day) return Period.Day(day);
        if (DateReader.Month(scalar.Text) is { } month) return Period.Month(month.Year, month.Month);
        var mayBeYear = key.Kind == KeyKind.DateMonthOrYear;
        if (mayBeYear && DateReader.Year(scalar.Text) is { } year) return Period.Year(year.Year);
        var remedy = mayBeYear ? DateReader.DayMonthOrYearRemedy(scalar.Text) : DateReader.DayOrMonthRemedy(scalar.Text);
        if (key.OrWord is { } word) remedy += $"; write '{word}' where none of them is known";
        bag.Report(SourcesCodes.BadDate, scalar.Span, $"'{scalar.Text}' is not a {key.Kind.Word}.", remedy);
        return null;
    }

    /// <summary>A whole number from 0 to 2,147,483,647, in plain digits.</summary>
    public static int? WholeNumber(YamlNode node, string key, DiagnosticBag bag)
    {
        if (Text(node, key, bag) is not { } scalar) return null;
        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        bag.Report(
            SourcesCodes.BadWholeNumber,
            scalar.Span,
            $"'{key}' must be a whole number, not '{scalar.Text}'.",
            "write digits only, such as 3");
        return null;
    }

    public static bool? Flag(YamlNode node, Key key, DiagnosticBag bag)
    {
        if (Text(node, key.Name, bag) is not { } scalar) return null;
        if (scalar is { Text: "true", IsQuoted: false }) return true;
        if (scalar is { Text: "false", IsQuoted: false }) return false;
        bag.Report(
            SourcesCodes.BadFlag,
            scalar.Span,
            $"'{key}' must be true or false, not '{scalar.Text}'.",
            $"write true or false, without quotes{(key.OrWord is { } word ? $", or {word}" : "")}");
        return null;
    }

    public static T? Word<T>(YamlNode node, string key, WordList<T> words, DiagnosticBag bag)
        where T : struct
    {
        if (Text(node, key, bag) is not { } scalar) return null;
        if (words.Find(scalar.Text) is { } value) return value;
        bag.Report(
            SourcesCodes.UnknownWord,
            scalar.Span,
            $"'{scalar.Text}' is not {words.What}.",
            Nearest.Suggest(scalar.Text, words.Words) ?? $"write {words.Choice}");
        return null;
    }

    /// <summary>A place for a whole collection: its first line is enough.</summary>
    internal static SourceSpan Head(YamlNode node)
    {
        var source = node.Source.Text.AsSpan(node.Start, node.Length);
        var lineEnd = source.IndexOfAny('\r', '\n');
        return node.Source.Span(node.Start, lineEnd < 0 ? node.Length : lineEnd);
    }
}
