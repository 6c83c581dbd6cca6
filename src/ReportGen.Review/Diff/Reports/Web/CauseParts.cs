using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;

namespace ReportGen.Diff.Reports.Web;

/// <summary>What was changed with everything that it moved, and what came, went or means something else.</summary>
internal static class CauseParts
{
    public static void Causes(Markup page, ReportView view)
    {
        var causes = view.Comparison.Causes;
        Parts.Items(page, causes.Length, count => TopicWords.More(Topic.Causes, count), at => Cause(page, view, causes[at], view.Anchors.Causes[at]));
    }

    public static void Definitions(Markup page, ReportView view)
    {
        var definitions = view.Comparison.Definitions;
        Parts.Items(page, definitions.Length, count => TopicWords.More(Topic.Definitions, count), at => Definition(page, view, definitions[at], view.Anchors.Definitions[at]));
    }

    private static void Cause(Markup page, ReportView view, Cause cause, string id) =>
        Parts.Item(page, id, () => page.Text(cause.Sentence), $"cause {ChangeWords.Of(cause)}", () =>
        {
            page.Element("p", [("class", "quiet")], () =>
            {
                page.Text($"{English.Beginning(ChangeWords.Of(cause.Kind))} ");
                page.Line("code", cause.Subject);
            });
            Parts.Fields(page, view, $"What differs in {ChangeWords.Of(cause)}", cause.Fields);
            if (!Effect.Moves(view.Comparison, cause)) page.Line("p", Effect.None, ("class", "quiet"));
            foreach (var effect in Effect.Of(view.Comparison, cause)) Moved(page, view, effect);
            if (cause.Sentences.Length > 0) page.Line("p", "What reads otherwise because of it:");
            Parts.Places(page, view, cause.Sentences, "");
        });

    private static void Moved(Markup page, ReportView view, Effect effect) => page.Element("p", [("class", "moved")], () =>
    {
        page.Line("b", $"{effect.Told}: ");
        foreach (var (at, name) in effect.Names.Index())
        {
            if (at > 0) page.Text(", ");
            if (view.Anchors.Find(effect.Kind, name) is { } anchor) page.Link(anchor, name);
            else page.Text(name);
        }
    });

    private static void Definition(Markup page, ReportView view, DefinitionChange definition, string id) =>
        Parts.Item(page, id, () => Title(page, view, definition), $"{ChangeWords.Of(definition.Kind)} {definition.Id}", () =>
        {
            page.Element("p", () => Named(page, definition));
            Parts.Fields(page, view, $"What differs in {definition.Id}", definition.Fields);
            Parts.Causes(page, view, definition.Causes);
        });

    private static void Named(Markup page, DefinitionChange definition)
    {
        page.Text($"{English.Beginning(ChangeWords.Of(definition.Kind))} ");
        page.Line("code", definition.Id);
        if (definition.Within is { } within)
        {
            page.Text(" of ");
            page.Line("code", within);
        }

        if (definition.IdBefore is { } before && before != definition.Id)
        {
            page.Text(", before ");
            page.Line("code", before);
        }

        page.Text(ChangeWords.Value(definition) is { } value ? $" – {value}." : "");
    }

    private static void Title(Markup page, ReportView view, DefinitionChange definition)
    {
        page.Line("span", ChangeWords.Of(definition.Difference), ("class", "tag"));
        page.Text(" ");
        page.Line("span", definition.Title, ("dir", "auto"), ("lang", view.Language));
    }
}
