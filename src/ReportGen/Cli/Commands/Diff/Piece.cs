using ReportGen.Cli.Reports;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>Words of one look.</summary>
internal readonly record struct Piece(string Text, Tone Tone)
{
    public static implicit operator Piece(string text) => new(text, Tone.Plain);
}
