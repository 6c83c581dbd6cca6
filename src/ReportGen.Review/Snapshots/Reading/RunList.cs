using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Snapshots.Reading;

/// <summary>What happens to white space.</summary>
internal enum Spacing
{
    /// <summary>Any of it is one space; at the ends there is none.</summary>
    Single,

    /// <summary>It stays; empty lines at the ends go.</summary>
    Kept,
}

/// <summary>The names that words stand under.</summary>
internal readonly record struct RunNames(string? Measure, string? Claim)
{
    public bool AreNone => Measure is null && Claim is null;
}

/// <summary>Words as they are gathered, in runs of the same names.</summary>
internal sealed class RunList(Spacing spacing)
{
    private readonly List<(StringBuilder Text, RunNames Names)> runs = [];
    private bool isSpaceDue;

    public bool HasWords { get; private set; }

    public void Add(ReadOnlySpan<char> text, RunNames names)
    {
        if (spacing == Spacing.Kept)
        {
            HasWords |= !text.IsWhiteSpace();
            if (!text.IsEmpty) Last(names).Append(text);
            return;
        }

        while (!text.IsEmpty)
        {
            var spaces = text.Length - text.TrimStart().Length;
            if (spaces > 0) Break();
            text = text[spaces..];
            var end = 0;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            if (end > 0) AddWord(text[..end], names);
            text = text[end..];
        }
    }

    /// <summary>What follows does not belong to the word before.</summary>
    public void Break()
    {
        if (spacing == Spacing.Single) isSpaceDue = HasWords;
    }

    /// <summary>What follows stands on another line.</summary>
    public void BreakLine(RunNames names)
    {
        if (spacing == Spacing.Kept) Last(names).Append('\n');
        else Break();
    }

    public ImmutableArray<TextRun> ToRuns()
    {
        if (spacing == Spacing.Kept && runs.Count > 0)
        {
            TrimEnd(runs[^1].Text);
            while (runs[0].Text is { Length: > 0 } first && first[0] is '\n') first.Remove(0, 1);
        }

        return
        [
            .. runs.Where(run => run.Text.Length > 0).Select(run => new TextRun(run.Text.ToString(), run.Names.Measure, run.Names.Claim)),
        ];
    }

    private void AddWord(ReadOnlySpan<char> word, RunNames names)
    {
        if (isSpaceDue) AddSpace(names);
        (isSpaceDue, HasWords) = (false, true);
        Last(names).Append(word);
    }

    /// <summary>Named words have no space at their ends: they are what a measure prints.</summary>
    private void AddSpace(RunNames next)
    {
        var before = runs[^1].Names;
        Last(before == next || before.AreNone ? before : default).Append(' ');
    }

    private StringBuilder Last(RunNames names)
    {
        if (runs.Count == 0 || runs[^1].Names != names) runs.Add((new StringBuilder(), names));
        return runs[^1].Text;
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1])) text.Length--;
    }
}
