using System.Collections.Immutable;
using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Web;

/// <summary>What is said of a thing that differs: sentences, causes, places, properties, lines, pictures.</summary>
internal static class DetailParts
{
    public static void Write(Markup page, ReportView view, ToldItem item, ToldDetail detail)
    {
        switch (detail)
        {
            case Said said: Sentence(page, view, said); break;
            case Because because when view.Common?.IsThatOf(because.Causes) == true: break;
            case Because because: Causes(page, view, because.Causes); break;
            case Stands { Places.IsEmpty: true }: page.Line("p", "No page shows it.", ("class", "quiet")); break;
            case Stands stands: Places(page, view, PlaceWords.Extent(stands.Places), stands.Places); break;
            case Reads reads: Places(page, view, $"What reads otherwise because of it: {PlaceWords.Extent(reads.Places)}", reads.Places)
                ; break;
            case Properties properties: TableParts.Fields(page, view, properties); break;
            case Quoted quoted: Quote(page, view, quoted.Words); break;
            case Moved moved: Effect(page, view, moved.Effect); break;
            case Marked marked: TableParts.Marks(page, view, marked); break;
            case Pictured pictured: Pictures.Write(page, view, pictured.Chart, item.Anchor); break;
            case Line line: Changed(page, view, line); break;
            case NewWords words: Written(page, view, words); break;
            case Folded folded: page.Folded(folded.Sentence, () => All(page, view, folded.Lines)); break;
        }
    }

    private static void Sentence(Markup page, ReportView view, Said said) => page.Line(
        "p",
        said.Label.Length == 0 ? said.Words : $"{English.Beginning(said.Label)}: {said.Words}",
        ("class", said.Label is "" or "now" or "means" or "summary" ? null : "quiet"),
        ("dir", "auto"),
        ("lang", view.Language));

    private static void Quote(Markup page, ReportView view, ImmutableArray<WordRun> words) =>
        page.Element("p", [("class", "words"), ("dir", "auto"), ("lang", view.Language)], () => WordParts.Write(page, words));

    private static void Causes(Markup page, ReportView view, ImmutableArray<Cause> causes)
    {
        if (causes.IsEmpty) return;
        page.Element("p", [("class", "because")], () =>
        {
            page.Text("Because: ");
            page.Links(causes, "; ", cause => view.Anchors.Find("cause", cause.Id), cause => cause.Whereabouts);
        });
    }

    private static void Places(Markup page, ReportView view, string summary, ImmutableArray<Place> places) =>
        page.Folded(summary, () => page.Element("ul", [("class", "places")], () =>
    {
        foreach (var place in places) page.Element("li", () =>
        {
            page.Line("span", ChangeWords.Of(place), ("class", "where"));
            page.Text(" ");
            page.Line("span", place.Words, ("class", "quote"), ("dir", "auto"), ("lang", view.Language));
        });
    }));

    private static void Effect(Markup page, ReportView view, Effect effect) => page.Element("p", [("class", "moved")], () =>
    {
        page.Line("b", $"{effect.Told}: ");
        page.Links(effect.Names, ", ", name => view.Anchors.Find(effect.Kind, name), name => name);
    });

    private static void Written(Markup page, ReportView view, NewWords written) =>
        page.Folded($"Its words: {Words.Of(written.Words.Length, "paragraph", "paragraphs")}", () =>
    {
        foreach (var words in written.Words) page.Line("p", words, ("dir", "auto"), ("lang", view.Language));
    });

    private static void All(Markup page, ReportView view, ImmutableArray<Line> lines)
    {
        foreach (var line in lines) Changed(page, view, line);
    }

    private static void Changed(Markup page, ReportView view, Line line) => page.Element("div", [("class", $"block {line.Happened}")], () =>
    {
        page.Element("p", [("class", "quiet")], () =>
        {
            page.Text($"{line.Happened}, {line.Where}");
            if (line.Block.At is { } at) page.Text(", ").Line("code", at.ToString());
            foreach (var name in line.Block.Moved) page.Text(" · ").Links([name], "", view.Anchors.OfSubject, subject => subject);
        });
        Quote(page, view, line.Block.Words);
        if (line.Block.AlsoOn.Length > 0) Places(page, view, ChangeWords.AlsoOn(line.Block), line.Block.AlsoOn);
        Causes(page, view, line.Causes);
    });
}
