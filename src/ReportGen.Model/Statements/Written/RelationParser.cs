using System.Buffers;
using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Quantities;

namespace ReportGen.Statements.Written;

/// <summary>Reads relations. Grammar:
/// <code>
/// relations = relation { ";" relation }
/// relation  = side sign side { "," side }
/// sign      = "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "=" | "~"
/// </code>
/// A side is a name or a quantity; what stands in its brackets or quotes belongs to it.</summary>
internal sealed class RelationParser(WrittenStatement statement, DiagnosticBag bag)
{
    /// <summary>Pairs of sides in one statement, at most.</summary>
    private const int MostPairs = 50;

    private const string Example = "write for example 'a.patches<b.patches', 'a.size>b.size,c.size' or two relations with ';' between them";

    private static readonly SearchValues<char> Signs = SearchValues.Create("<>=~≤≥≠≈!");

    private readonly string text = statement.Relations;

    /// <summary>Null after a finding.</summary>
    public ImmutableArray<WrittenRelation>? Parse()
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Refuse(0, text.Length, $"'{statement.Mode.Word()}:' names no relation.", Example);
            return null;
        }

        var relations = ImmutableArray.CreateBuilder<WrittenRelation>();
        foreach (var (start, end) in Pieces(0, text.Length, ';'))
        {
            if (One(start, end) is not { } relation) return null;
            relations.Add(relation);
        }

        if (relations.Sum(relation => relation.Right.Length) <= MostPairs) return relations.ToImmutable();
        Refuse(0, text.Length, $"the statement compares more than {MostPairs} pairs.", "say less at once, or make a table of it");
        return null;
    }

    private WrittenRelation? One(int start, int end)
    {
        var at = Next(start, end, Signs);
        if (at < 0)
        {
            bag.Report(
                StatementsCodes.ComparesNothing,
                Place(start, end - start),
                $"'{text[start..end].Trim()}' compares nothing.",
                Example);
            return null;
        }

        if (RelationSigns.At(text.AsSpan(at, end - at)) is not { } sign)
        {
            Refuse(at, 1, $"'{text[at]}' is no sign of a relation.", Typed(text[at]));
            return null;
        }

        var behind = at + sign.Text().Length;
        if (Next(behind, end, Signs) is >= 0 and var second)
        {
            Refuse(
                second,
                1,
                $"'{text[start..end].Trim()}' has a second '{text[second]}'.",
                second == behind ? "the signs are <, <=, >, >=, = and ~" : "write two relations with ';' between them: 'a<b;b<c'");
            return null;
        }

        var left = Side(start, at);
        ImmutableArray<WrittenSide?> right = [.. Pieces(behind, end, ',').Select(piece => Side(piece.Start, piece.End))];
        return left is null || right.Contains(null) ? null : new WrittenRelation(left, sign, [.. right.OfType<WrittenSide>()]);
    }

    private WrittenSide? Side(int start, int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        if (start < end) return new WrittenSide(Squeezed(text[start..end]), Place(start, end - start));
        Refuse(start, 1, "a side of the relation is missing.", Example);
        return null;
    }

    /// <summary>Blanks mean nothing in a name, but between quotes, and in a quantity that is read the same without them.</summary>
    private static string Squeezed(string side)
    {
        var isQuoted = false;
        var squeezed = string.Concat(side.Where(c =>
        {
            if (c == '\'') isQuoted = !isQuoted;
            return isQuoted || !IsBlank(c);
        }));
        if (char.IsAsciiLetter(side[0])) return squeezed;
        var spaced = string.Join(' ', side.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var (one, other) = (MeasureReader.Read(squeezed).Value, MeasureReader.Read(spaced).Value);
        var isSame = other is null || (one is not null && (one.Number, one.Unit, one.Kind) == (other.Number, other.Unit, other.Kind));
        return isSame ? squeezed : spaced;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';

    /// <summary>The first sign between two places that stands in no bracket and no quotes; -1 for none.</summary>
    private int Next(int start, int end, SearchValues<char> sought)
    {
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            var c = text[at];
            if (depth == 0 && sought.Contains(c)) return at;
            if (c is '(' or '[') depth++;
            else if (c is ')' or ']') depth = Math.Max(0, depth - 1);
            else if (c == '\'' && text.IndexOf('\'', at + 1) is > 0 and var close && close < end) at = close;
        }

        return -1;
    }

    private IEnumerable<(int Start, int End)> Pieces(int start, int end, char separator)
    {
        var sought = SearchValues.Create([separator]);
        for (var at = Next(start, end, sought); at >= 0; at = Next(start, end, sought))
        {
            yield return (start, at);
            start = at + 1;
        }

        yield return (start, end);
    }

    private SourceSpan Place(int start, int length) => statement.Place(start, length);

    private void Refuse(int start, int length, string message, string remedy) =>
        bag.Report(StatementsCodes.RelationSyntax, Place(Math.Min(start, Math.Max(0, text.Length - 1)), length), message, remedy);

    private static string Typed(char sign) => sign switch
    {
        '≤' => "write '<='",
        '≥' => "write '>='",
        '≈' => "write '~'",
        _ => "the signs are <, <=, >, >=, = and ~; say what is, and not what is not",
    };
}
