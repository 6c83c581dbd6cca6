using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>A comparison told to a person at a terminal: counts first, then what differs, the most important first. What only follows from something above is counted or named, not told again.</summary>
internal static class DiffText
{
    public static void Write(Comparison comparison, Terminal terminal)
    {
        var sheet = new Sheet(terminal);
        sheet.Line(new Piece($"{comparison.Before} → {comparison.After}", Tone.Strong));
        sheet.Line(new Piece(Headline.Of(comparison), comparison.IsNone ? Tone.Good : Tone.Strong));
        if (Headline.Others(comparison) is { } others) sheet.Line(others);
        foreach (var topic in TopicWords.All.Where(topic => TopicWords.Count(topic, comparison) > 0))
        {
            sheet.Head(TopicWords.Title(topic), TopicWords.Count(topic, comparison));
            Part(topic)(comparison, sheet);
        }

        if (comparison.IsNone || Headline.Unchanged(comparison) is not { } unchanged) return;
        terminal.WriteLine();
        sheet.Line(new Piece(unchanged, Tone.Dim));
    }

    private static Action<Comparison, Sheet> Part(Topic topic) => topic switch
    {
        Topic.Findings => MeasureSections.Findings,
        Topic.Verdicts => MeasureSections.Verdicts,
        Topic.Numbers => MeasureSections.Numbers,
        Topic.Causes => CauseSections.Causes,
        Topic.Definitions => CauseSections.Definitions,
        Topic.Charts => FigureSection.Write,
        Topic.Pages => PageSections.Pages,
        Topic.Losses => PageSections.Losses,
        Topic.FrontMatter => PageSections.FrontMatter,
        _ => FileSection.Write,
    };
}
