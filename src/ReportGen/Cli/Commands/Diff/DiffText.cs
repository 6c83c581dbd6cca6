using ReportGen.Cli.Reports;
using ReportGen.Diff;
using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>A comparison told to a person at a terminal: counts first, then what differs, the most important first. What only follows from
/// something above is counted or named, not told again.</summary>
internal static class DiffText
{
    public static void Write(Comparison comparison, Terminal terminal)
    {
        var (told, sheet) = (Telling.Of(comparison), new TextSheet(terminal));
        sheet.Line(new Piece($"{told.Before} → {told.After}", Tone.Strong));
        sheet.Line(new Piece(told.Headline, comparison.IsNone ? Tone.Good : Tone.Strong));
        if (told.Others is { } others) sheet.Line(others);
        foreach (var section in told.Sections) Write(section, sheet);
        if (comparison.IsNone || told.Unchanged is not { } unchanged) return;
        terminal.WriteLine();
        sheet.Line(new Piece(unchanged, Tone.Dim));
    }

    private static void Write(ToldSection section, TextSheet sheet)
    {
        sheet.Head(section.Title, section.Count);
        foreach (var item in section.Items)
        {
            sheet.Item(Head(item));
            foreach (var detail in item.Details) DetailText.Write(detail, sheet);
        }

        foreach (var others in section.Groups)
        {
            // The numbers that only pages made from data show are told there.
            if (section.Topic == ToldTopic.Numbers) sheet.Item($"{others.Sentence}.");
            else sheet.Item(new Piece($"{others.Sentence}:", Tone.Dim), $" {string.Join(", ", others.Items.Select(item => item.Brief))}");
        }
    }

    private static Piece[] Head(ToldItem item)
    {
        var identity = $"{string.Join(' ', new[] { item.Kind, item.Name }.OfType<string>())}{item.Behind}";
        return
        [
            new Piece(item.Title, Tone.Strong),
            Behind(item.Title, identity),
            .. item.Move is { } move ? Moved(move) : [],
            .. item.Tag is { } tag ? (Piece[])[": ", new Piece(tag.Words, ToneOf(tag.Sign))] : [],
        ];
    }

    private static Piece[] Moved(ToldMove move) =>
        [": ", new Piece(move.Before, Tone.Error), " → ", new Piece(move.After, Tone.Good), move.By is { } by ? $" ({by})" : ""];

    private static string Behind(string title, string identity) => (title, identity) switch
    {
        (_, "") => "",
        ("", _) => identity,
        _ => $" ({identity})",
    };

    private static Tone ToneOf(ToldSign sign) => sign switch
    {
        ToldSign.Gone => Tone.Error,
        ToldSign.Come => Tone.Good,
        ToldSign.Other => Tone.Warning,
        _ => Tone.Plain,
    };
}
