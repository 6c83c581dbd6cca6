using System.Collections.Immutable;
using ReportGen.Cli.Reports;
using ReportGen.Diff;
using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>A comparison told to a person at a terminal, so that what matters stands on the first screen: a line for a thing where that can
/// be, and places once for each cause. What only follows from something above is counted or named, not told again.</summary>
internal sealed class DiffText
{
    private readonly TextSheet sheet;
    private readonly DetailText details;
    private readonly CommonCause? common;

    private DiffText(TextSheet sheet, CommonCause? common)
    {
        this.sheet = sheet;
        this.common = common;
        details = new DetailText(sheet, common);
    }

    public static void Write(Comparison comparison, Terminal terminal)
    {
        var (told, sheet) = (Telling.Of(comparison), new TextSheet(terminal));
        sheet.Line(new Piece($"{told.Before} → {told.After}", Tone.Strong));
        sheet.Line(new Piece(told.Headline, comparison is { IsNone: true, IsCertain: true } ? Tone.Good : Tone.Strong));
        if (told.Common is { } common) sheet.Line(common.Sentence);
        var text = new DiffText(sheet, told.Common);
        foreach (var section in told.Sections) text.Write(section);
        if (comparison.IsNone) return;
        terminal.WriteLine();
        if (told.Others is { } others) sheet.Line(new Piece(others, Tone.Dim));
        if (told.Unchanged is { } unchanged) sheet.Line(new Piece(unchanged, Tone.Dim));
        sheet.Line(new Piece("Every place and every word: --format html.", Tone.Dim));
    }

    private void Write(ToldSection section)
    {
        sheet.Head(section.Title, section.Count);
        foreach (var item in section.Items)
        {
            if (section.Topic == ToldTopic.Numbers) Number(item);
            else if (section.Topic == ToldTopic.Causes) Cause(item);
            else if (section.Topic == ToldTopic.ReadAgain) Sentence(item);
            else Item(item);
        }

        foreach (var others in section.Groups)
        {
            // Where the one by one does not matter the names say nothing either.
            if (section.Topic is ToldTopic.Numbers or ToldTopic.ReadAgain or ToldTopic.Charts) sheet.Item($"{others.Sentence}.");
            else sheet.Item(new Piece($"{others.Sentence}:", Tone.Dim), $" {Names(others.Items)}");
        }
    }

    private void Item(ToldItem item)
    {
        sheet.Item(Head(item));
        foreach (var detail in item.Details) details.Write(detail, item);
    }

    /// <summary>Its sentence says what it is. That it moved nothing is seen.</summary>
    private void Cause(ToldItem item)
    {
        sheet.Item(new Piece(item.At is { } at ? $"{item.Title.TrimEnd('.')} ({at})." : item.Title, Tone.Strong));
        foreach (var detail in item.Details.Where(detail => detail is not Said)) details.Write(detail, item);
    }

    private void Sentence(ToldItem item)
    {
        sheet.Item($"“{item.Title}”");
        foreach (var said in item.Details.OfType<Said>())
            sheet.Field("", new Piece($"{said.Words}{(item.At is { } at ? $" ({at})" : "")}", Tone.Dim));
    }

    /// <summary>From what to what, by how much, where most readers meet it; what else is to be known only where it is not the
    /// usual.</summary>
    private void Number(ToldItem item)
    {
        var said = item.Details.OfType<Said>().ToLookup(one => one.Label, one => one.Words);
        var causes = item.Details.OfType<Because>().SelectMany(because => because.Causes).ToList();
        sheet.Item(
        [
            new Piece(item.Name ?? item.Title, Tone.Strong),
            item.Aside,
            .. item.Move is { } move ? Moved(move with { By = move.Brief }) : [],
            $"{string.Concat(said["in"].Select(place => $", {place}"))}",
            $"{(causes.Count == 0 || common?.IsThatOf(causes) == true ? "" : $"; because {DetailText.Named(causes)}")}",
        ]);
        if (item.Move is { IsCertain: false }) sheet.Field("", [.. said["means"].Select(means => new Piece(means, Tone.Dim))]);
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

    private static string Names(ImmutableArray<ToldItem> items) => DetailText.Names([.. items.Select(item => item.Name ?? item.Brief)]);

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
