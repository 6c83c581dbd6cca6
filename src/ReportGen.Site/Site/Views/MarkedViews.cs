using ReportGen.Narrative;
using ReportGen.Narrative.Comparing;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>Statements behind which nothing stands, as readers see them.</summary>
internal static class MarkedViews
{
    public static ViewMap Of(MarkedSegment marked) => ViewMap.Of(
        ("kind", "marked"),
        ("sort", Words.Hyphened(marked.Kind.ToString())),
        ("html", new Html(marked.Html)),
        ("words", WordsOf(marked.Kind)),
        ("reason", marked.Reason));

    /// <summary>What a reader is told of such a statement; of a bound one nothing.</summary>
    private static string WordsOf(StatementKind kind) => kind switch
    {
        StatementKind.Untested => "not tested",
        StatementKind.Opinion => "opinion",
        StatementKind.Bound => "",
    };
}
