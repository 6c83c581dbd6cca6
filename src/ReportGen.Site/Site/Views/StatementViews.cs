using ReportGen.Site.Pages;
using ReportGen.Statements;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>What a page says of its numbers: each statement once, with the values of both sides.</summary>
internal static class StatementViews
{
    /// <remarks>Which windows differ is said where two of them are compared first, and not again.</remarks>
    public static View Of(PageScope page)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        return View.List(page.Statements, statement => Of(statement, told, page));
    }

    private static ViewMap Of(ToldStatement told, HashSet<string> windows, PageScope page)
    {
        var statement = told.Statement;
        return ViewMap.Of(
            ("id", page.PlaceOf(statement)),
            ("words", told.Words),
            ("is_possible", statement.IsPossibility),
            ("sureness", Sureness(statement.Mode)),
            ("relations", View.List(statement.Relations, relation => Of(relation, statement, windows, page))));
    }

    /// <summary>How sure the statement is, where that is not simply so; null where it is.</summary>
    private static string? Sureness(StatementMode mode) => mode switch
    {
        StatementMode.Holds or StatementMode.Asks => null,
        StatementMode.Could => "Possible, not certain.",
        StatementMode.HoldsInEveryRecount => "Said of every recount.",
        StatementMode.HoldsInNoRecount => "Said of no recount.",
    };

    private static ViewMap Of(JudgedRelation relation, JudgedStatement statement, HashSet<string> told, PageScope page) => ViewMap.Of(
        ("left", Of(relation.Left, statement.Mode, page)),
        ("says", Says(relation, statement.Mode)),
        ("right", Of(relation.Right, statement.Mode, page)),
        ("recounts", View.List(relation.Recounts, Of)),
        ("windows", relation.Windows is { } windows && !statement.Mode.IsOfRecounts() ? Of(windows, told) : null));

    /// <summary>Of recounts nothing is said of the reported values, so these do not stand between the words.</summary>
    private static string Says(JudgedRelation relation, StatementMode mode) => mode switch
    {
        StatementMode.HoldsInEveryRecount => relation.Sign.Words(),
        StatementMode.HoldsInNoRecount => relation.Sign.Refusal(),
        _ => RelationSentences.Between(relation),
    };

    private static ViewMap Of(Side side, StatementMode mode, PageScope page) => side.Measure is { } measure && !mode.IsOfRecounts()
        ? ViewMap.Of(("title", measure.Title), ("number", page.Number(measure, side.Words)), ("words", null))
        : ViewMap.Of(("title", null), ("number", null), ("words", side.Measure is { } counted ? $"“{counted.Title}”" : side.Words));

    private static ViewMap Of(RecountedRelation recount) => ViewMap.Of(
        ("title", recount.Title), ("left", recount.LeftWords), ("right", recount.RightWords));

    private static ViewMap Of(WindowComparison windows, HashSet<string> told)
    {
        var items = windows.Windows.Select(window => (window.Title, Words: window.Window.Words())).ToList();
        var isNew = told.Add(string.Join('\n', items.Select(item => $"{item.Title}: {item.Words}").Order(StringComparer.Ordinal)));
        return ViewMap.Of(
            ("items", View.List(isNew ? items : [], item => ViewMap.Of(("title", item.Title), ("words", item.Words)))),
            ("left", windows.LeftWords),
            ("right", windows.RightWords),
            ("is_known", windows.PerMonth != RelationOutcome.Unknown));
    }
}
