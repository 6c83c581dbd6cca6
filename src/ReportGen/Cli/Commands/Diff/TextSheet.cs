using ReportGen.Cli.Reports;
using ReportGen.Wording;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>A report on a terminal: heads, items and named fields, folded at 80 columns and set in under what they belong to.</summary>
internal sealed class TextSheet(Terminal terminal)
{
    private const int Width = 80;
    private const int ItemIndent = 2;
    private const int FieldIndent = 4;
    private const int FieldName = 11;

    /// <summary>The head of a section, with how many things it holds.</summary>
    public void Head(string title, int count)
    {
        terminal.WriteLine();
        terminal.WriteLine($"{title} ({Words.Of(count)})", Tone.Strong);
    }

    /// <summary>A line without a section.</summary>
    public void Line(params ReadOnlySpan<Piece> pieces) => Fold(pieces, 0, 0, ItemIndent);

    /// <summary>One thing that differs.</summary>
    public void Item(params ReadOnlySpan<Piece> pieces) => Fold(pieces, 0, ItemIndent, FieldIndent);

    /// <summary>What is said of the item above.</summary>
    public void Field(string name, params ReadOnlySpan<Piece> pieces)
    {
        var head = new string(' ', FieldIndent) + name.PadRight(FieldName - 1) + " ";
        terminal.Write(head, Tone.Dim);
        Fold(pieces, head.Length, 0, FieldIndent + FieldName);
    }

    /// <param name="used">Cells that the first line already has.</param>
    /// <param name="first">Cells before the first line.</param>
    /// <param name="other">Cells before every other line.</param>
    private void Fold(ReadOnlySpan<Piece> pieces, int used, int first, int other)
    {
        terminal.Write(new string(' ', first));
        var at = used + first;
        var isFirstWord = true;
        foreach (var word in Split(pieces))
        {
            var cells = word.Sum(piece => CellWidth.Of(piece.Text));
            if (!isFirstWord && at + 1 + cells > Width)
            {
                terminal.WriteLine();
                terminal.Write(new string(' ', other));
                at = other;
            }
            else if (!isFirstWord)
            {
                terminal.Write(" ");
                at++;
            }

            foreach (var piece in word) terminal.Write(piece.Text, piece.Tone);
            at += cells;
            isFirstWord = false;
        }

        terminal.WriteLine();
    }

    /// <summary>What stands between spaces, each word in the pieces that it is made of.</summary>
    private static List<List<Piece>> Split(ReadOnlySpan<Piece> pieces)
    {
        var words = new List<List<Piece>> { new() };
        foreach (var piece in pieces)
        {
            var parts = Printable.Of(piece.Text.ReplaceLineEndings(" ")).Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0 && words[^1].Count > 0) words.Add([]);
                if (parts[i].Length > 0) words[^1].Add(piece with { Text = parts[i] });
            }
        }

        return [.. words.Where(word => word.Count > 0)];
    }
}
