using System.Collections.Immutable;

namespace ReportGen.Snapshots.Text;

/// <summary>A line of a snapshot, or a picture, code or a table on as many as it needs.</summary>
/// <param name="Before">What stands before its words, such as <c>- </c>; of code, all of it.</param>
/// <param name="Runs">Its words; none for code and tables.</param>
/// <param name="Behind">What stands behind its words.</param>
internal sealed record Piece(string Before, ImmutableArray<TextRun> Runs, string Behind)
{
    private const string Colon = ": ";

    /// <summary>What it is on its page; null for a heading, and for what no page holds.</summary>
    public BlockKind? Kind { get; init; }

    /// <summary>Whether it follows the one before without an empty line.</summary>
    public bool IsClose { get; init; }

    /// <summary>The rows of a table; empty for all others.</summary>
    public ImmutableArray<Block> Rows { get; init; } = [];

    /// <summary>What it is a part of; null for a part of its page alone.</summary>
    public PieceUnit? Unit { get; init; }

    /// <summary>A line of a list that no page holds.</summary>
    public static Piece Item(string words) => new("- ", [new TextRun(words, null, null)], "");

    public string Words => ReferringText.Of(Runs);

    public string Text => Rows.IsEmpty ? $"{Before}{Words}{Behind}\n" : TableText.Of(Rows);

    /// <summary>Whether it shows a number or a claim by name.</summary>
    public bool HasNames => Runs.Any(IsNamed);

    /// <summary>The number with which its words begin; null when they begin otherwise.</summary>
    public string? Measure => Runs is [{ Measure: { } measure, Claim: null }, ..] && Kind is not null ? measure : null;

    /// <summary>What a checked comparison says behind its label, which is its author's words on this page; null for all others.</summary>
    public string? Compared => Unit is { Sort: UnitSort.Comparison } && Words.Split(Colon, 2) is [_, var compared] ? compared : null;

    /// <summary>A comparison without what it says, which stands on another line.</summary>
    public Piece Labelled(string home) => this with { Runs = [new TextRun($"{Words.Split(Colon, 2)[0]}{Colon}… ({home})", null, null)] };

    /// <summary>Whether its words are that number and no others.</summary>
    public bool IsNumber => Measure is { } measure && Runs.All(run => run.Measure == measure || string.IsNullOrWhiteSpace(run.Text));

    /// <summary>Its first words, with a mark in the place of all that a name stands for, so that they are the same whatever these
    /// show.</summary>
    public string Beginning()
    {
        const int Most = 72;
        var text = "";
        foreach (var run in Runs)
        {
            var words = ReferringText.Reference(run) is { } reference ? $"[…]({reference})" : run.Text;
            if (text.Length + words.Length > Most)
                return $"{Before}{text}{(IsNamed(run) ? "" : Cut(words, Most - text.Length)).TrimEnd()}…";
            text += words;
        }

        return Before + text;
    }

    private static bool IsNamed(TextRun run) => ReferringText.Reference(run) is not null;

    /// <summary>Whole words only.</summary>
    private static string Cut(string words, int most) => words[..Math.Max(words.LastIndexOf(' ', Math.Max(most, 0)), 0)];
}
