namespace ReportGen.Sources.Yaml;

/// <summary>Finds where each character of a scalar's text stands in its source, by reading the source once more the way YAML
/// does.</summary>
internal static class ScalarOffsets
{
    /// <summary>One offset per character of the text and one for its end; if a scalar cannot be followed, every offset is its
    /// beginning.</summary>
    public static int[] Of(YamlScalar scalar)
    {
        var found = scalar.Form is ScalarForm.Literal or ScalarForm.Folded ? OfBlock(scalar) : OfFlow(scalar);
        if (found is not null) return found;
        var unknown = new int[scalar.Text.Length + 1];
        Array.Fill(unknown, scalar.Start);
        return unknown;
    }

    /// <summary>Plain and quoted scalars: one line break is a space, several are one fewer; blanks around them are dropped.</summary>
    private static int[]? OfFlow(YamlScalar scalar)
    {
        var source = scalar.Source.Text;
        var (at, end) =
            scalar.IsQuoted ? (scalar.Start + 1, scalar.Start + scalar.Length - 1) : (scalar.Start, scalar.Start + scalar.Length);
        var offsets = new int[scalar.Text.Length + 1];
        var count = 0;
        while (at < end && count < scalar.Text.Length)
        {
            var (width, written) = Step(source.AsSpan(at, end - at), scalar.Form);
            if (count + written > scalar.Text.Length) return null;
            offsets.AsSpan(count, written).Fill(at);
            count += written;
            at += width;
        }

        offsets[count] = end;
        return count == scalar.Text.Length ? offsets : null;
    }

    /// <summary>How many characters of the source give how many of the text.</summary>
    private static (int Width, int Written) Step(ReadOnlySpan<char> source, ScalarForm form)
    {
        if (form == ScalarForm.SingleQuoted && source.StartsWith("''")) return (2, 1);
        if (form == ScalarForm.DoubleQuoted && source[0] == '\\') return Escape(source);
        var blanks = source.IndexOfAnyExcept(' ', '\t');
        if (blanks < 0 || source[blanks] is not ('\r' or '\n')) return (1, 1);
        return Break(source);
    }

    private static (int Width, int Written) Break(ReadOnlySpan<char> source)
    {
        var rest = source.IndexOfAnyExcept(" \t\r\n");
        var width = rest < 0 ? source.Length : rest;
        var breaks = source[..width].Count('\n');
        return (width, breaks <= 1 ? 1 : breaks - 1);
    }

    private static (int Width, int Written) Escape(ReadOnlySpan<char> source)
    {
        if (source.Length < 2) return (1, 1);
        if (source[1] is '\r' or '\n')
        {
            // An escaped break joins two lines without a space; further empty lines stay.
            var (width, _) = Break(source[1..]);
            return (width + 1, Math.Max(0, source[1..(width + 1)].Count('\n') - 1));
        }

        var digits = source[1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var isPair = digits == 8 && source.Length >= 10 && !source[2..6].SequenceEqual("0000");
        return (2 + digits, isPair ? 2 : 1);
    }

    /// <summary>Literal and folded blocks: every source line, its indentation taken off, stands in the text in order.</summary>
    private static int[]? OfBlock(YamlScalar scalar)
    {
        var source = scalar.Source;
        var end = scalar.Start + scalar.Length;
        var line = source.Span(scalar.Start, 0).Line + 1;
        var indent = BlockIndent(scalar, line, end);
        var offsets = new int[scalar.Text.Length + 1];
        var count = 0;
        var lastEnd = scalar.Start;
        for (; line <= source.LineCount && source.LineStart(line) < end; line++)
        {
            var written = source.Line(line);
            if (written.Length <= indent) continue;
            var content = written.AsSpan(indent);
            var skipped = scalar.Text.AsSpan(count).IndexOf(content);
            if (skipped < 0 || scalar.Text.AsSpan(count, skipped).ContainsAnyExcept(' ', '\n')) return null;
            offsets.AsSpan(count, skipped).Fill(lastEnd);
            count += skipped;
            for (var i = 0; i < content.Length; i++) offsets[count++] = source.LineStart(line) + indent + i;
            lastEnd = source.LineStart(line) + written.Length;
        }

        offsets.AsSpan(count).Fill(lastEnd);
        return offsets;
    }

    /// <summary>A header may state the indentation relative to its parent; the lines themselves show it as well, but for leading spaces of
    /// the text.</summary>
    private static int BlockIndent(YamlScalar scalar, int line, int end)
    {
        var source = scalar.Source;
        for (; line <= source.LineCount && source.LineStart(line) < end; line++)
        {
            var written = source.Line(line).AsSpan();
            var indent = written.IndexOfAnyExcept(' ');
            if (indent >= 0) return indent - scalar.Text.AsSpan().TrimStart('\n').IndexOfAnyExcept(' ');
        }

        return 0;
    }
}
