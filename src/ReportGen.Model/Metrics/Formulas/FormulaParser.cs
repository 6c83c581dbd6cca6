using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Formulas;

/// <summary>Reads a formula. Grammar, loosest first:
/// <code>
/// sum     = product { (" + " | " - ") product }
/// product = factor { ("*" | "/") factor }
/// factor  = number [unit] | name [ "[" part "]" ] | function "(" sum { "," sum } ")" | "(" sum ")"
/// </code>
/// Names may hold hyphens, so minus stands between spaces.</summary>
internal sealed class FormulaParser
{
    private const int DeepestNesting = 64;
    private const int MostOperands = 500;

    private readonly string text;
    private readonly Func<int, int, SourceSpan> place;
    private readonly DiagnosticBag bag;
    private readonly string example;
    private int at;
    private int depth;
    private int operands;
    private bool hasFailed;

    private FormulaParser(string text, Func<int, int, SourceSpan> place, DiagnosticBag bag, string selection, string other)
    {
        (this.text, this.place, this.bag) = (text, place, bag);
        example =
            $"write for example '{selection}.size / {other}.size' or 'fewer({selection}.patches, {other}.patches)'; minus stands between spaces";
    }

    /// <param name="place">The place of a start and length inside the formula.</param>
    /// <param name="selection">A selection that examples may name.</param>
    /// <param name="other">Another one.</param>
    public static Expression? Parse(
        string text, Func<int, int, SourceSpan> place, DiagnosticBag bag, string selection = "esxi35", string other = "ws2008-full")
    {
        var parser = new FormulaParser(text, place, bag, selection, other);
        var expression = parser.Sum();
        parser.SkipSpaces();
        if (parser.at < text.Length) parser.Fail("an operator or the end of the formula");
        return parser.hasFailed ? null : expression;
    }

    private Expression? Sum()
    {
        var left = Product();
        while (left is not null && TakeOperator('+', '-') is { } sign)
        {
            left = Combine(sign == '+' ? Operation.Add : Operation.Subtract, left, Product());
        }

        return left;
    }

    private Expression? Product()
    {
        var left = Factor();
        while (left is not null && TakeOperator('*', '/') is { } sign)
        {
            left = Combine(sign == '*' ? Operation.Multiply : Operation.Divide, left, Factor());
        }

        return left;
    }

    private Expression? Factor()
    {
        SkipSpaces();
        if (depth > DeepestNesting)
            return Refuse("the formula nests its brackets too deeply.", "give its inner parts names of their own, as metrics");
        if (++operands > MostOperands) return Refuse("the formula is too long.", "give its parts names of their own, as metrics");
        if (at >= text.Length) return Fail("a name, a number or '('");
        if (text[at] == '(') return Bracketed();
        if (char.IsAsciiDigit(text[at])) return Number();
        return char.IsAsciiLetter(text[at]) ? NameOrCall() : Fail("a name, a number or '('");
    }

    private Expression? Bracketed()
    {
        at++;
        depth++;
        var inner = Sum();
        depth--;
        return inner is null || Take(')') ? inner : Fail("')'");
    }

    private Expression? Number()
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.')) at++;
        if (WrittenNumber.TryRead(text.AsSpan(start, at - start)) is not { } number) return Fail("a number");
        var afterNumber = at;
        SkipSpaces();
        var unitStart = at;
        while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
        var unit = Unit.Find(text[unitStart..at]);
        if (unit is null && at > unitStart) return Fail($"a unit instead of '{text[unitStart..at]}'");
        if (unit is null) at = afterNumber;
        var value = unit is null ? Measure.Point(Kind.Ratio, number.Value) : Measure.Point(unit.Kind, number.Value * unit.Scale);
        var words = text[start..at];
        return new LiteralExpression(
            value.AsStated(new Stated(words, StatedWording.Plain, number, null, unit ?? Unit.None, null)),
            words,
            place(start, at - start));
    }

    private Expression? NameOrCall()
    {
        var start = at;
        while (at < text.Length && IsNamePart(at)) at++;
        if (at < text.Length && text[at] == '[') TakePart();
        var name = text[start..at];
        var afterName = at;
        if (!Take('('))
        {
            at = afterName;
            return new NameExpression(name, place(start, name.Length));
        }

        return Call(name, start);
    }

    private CallExpression? Call(string name, int start)
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        depth++;
        do
        {
            if (Sum() is not { } argument) return null;
            arguments.Add(argument);
        }
        while (Take(','));
        depth--;
        if (Take(')')) return new CallExpression(name, arguments.ToImmutable(), place(start, at - start));
        Fail("',' or ')'");
        return null;
    }

    private void TakePart()
    {
        while (at < text.Length && text[at] != ']') at++;
        if (at < text.Length) at++;
        else Fail("']'");
    }

    // A hyphen or dot belongs to a name only between its characters: "a - b" is a difference, "a-b" one name.
    private bool IsNamePart(int index) => char.IsAsciiLetterOrDigit(text[index]) || text[index] == '_' ||
        (text[index] is '-' or '.' && index + 1 < text.Length && char.IsAsciiLetterOrDigit(text[index + 1]));

    private char? TakeOperator(char first, char second)
    {
        var start = at;
        SkipSpaces();
        if (at < text.Length && (text[at] == first || text[at] == second)) return text[at++];
        at = start;
        return null;
    }

    private bool Take(char expected)
    {
        SkipSpaces();
        if (at >= text.Length || text[at] != expected) return false;
        at++;
        return true;
    }

    private void SkipSpaces()
    {
        while (at < text.Length && text[at] is ' ' or '\n' or '\r' or '\t') at++;
    }

    private static BinaryExpression? Combine(Operation operation, Expression left, Expression? right) => right is null
        ? null
        : new BinaryExpression(operation, left, right, left.Span with { EndLine = right.Span.EndLine, EndColumn = right.Span.EndColumn });

    private Expression? Fail(string expected)
    {
        if (hasFailed) return null;
        var found = at < text.Length ? Shown(text[at]) : "the end";
        return Refuse($"the formula has {found} where {expected} is expected.", Typed());
    }

    private Expression? Refuse(string message, string remedy)
    {
        hasFailed = true;
        bag.Report(MetricsCodes.FormulaSyntax, place(Math.Min(at, Math.Max(0, text.Length - 1)), 1), message, remedy);
        return null;
    }

    /// <summary>What to type instead of a character that looks right.</summary>
    private string Typed() => at >= text.Length ? example : text[at] switch
    {
        '\u2212' or '\u2013' or '\u2014' => "write '-' between spaces",
        '\u00D7' or '\u22C5' or '\u00B7' => "write '*'",
        '\u00F7' or '\u2215' or '\u2044' or ':' => "write '/'",
        '^' => "write the product out, such as 'a * a'",
        var character when IsInvisible(character) => "write a plain space, or delete it",
        _ => example,
    };

    /// <summary>A character as it can be told: one that nobody sees by its number.</summary>
    private static string Shown(char character) => IsInvisible(character)
        ? string.Create(CultureInfo.InvariantCulture, $"the invisible character U+{(int)character:X4}")
        : $"'{character}'";

    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
