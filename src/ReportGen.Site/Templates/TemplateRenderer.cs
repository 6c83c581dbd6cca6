using System.Text;
using ReportGen.Diagnostics;
using Scriban.Syntax;

namespace ReportGen.Templates;

/// <summary>Renders a view through a named template. Safe to call from several threads with the same templates.</summary>
public static class TemplateRenderer
{
    private const int MostKept = 1 << 20;

    /// <summary>Pages are of one another's size: the room that one has taken serves the next of its thread.</summary>
    [ThreadStatic]
    private static StringBuilder? spare;

    /// <summary>The rendered text; empty when there is a finding.</summary>
    /// <param name="name">Such as <c>post</c> for <c>templates/post.html</c>.</param>
    /// <param name="root">The way from the page to the first folder of the site; empty for a page in it.</param>
    public static Outcome<Html> Render(TemplateSet templates, string name, ViewMap view, string root = "")
    {
        var bag = new DiagnosticBag();
        if (templates.Find(name) is not { } template)
        {
            if (!templates.IsBroken(name)) ReportMissing(name, bag);
            return bag.With(Html.Empty);
        }

        templates.Listener?.Invoke(name, view);
        var output = spare ?? new StringBuilder();
        spare = null;
        var context = new PageContext(templates, view, root, output);
        try
        {
            var text = template.Render(context);
            if (output.Capacity <= MostKept) spare = output.Clear();
            foreach (var number in context.OwnNumbers) Report(number, templates, bag);
            return bag.With(bag.HasErrors ? Html.Empty : new Html(text));
        }
        catch (ScriptRuntimeException exception)
        {
            foreach (var number in context.OwnNumbers) Report(number, templates, bag);
            Report(exception, templates, bag);
            return bag.With(Html.Empty);
        }
    }

    private static void ReportMissing(string name, DiagnosticBag bag) => bag.Report(
        TemplatesCodes.MissingTemplate,
        SourceSpan.File($"templates/{name}.html"),
        $"the template 'templates/{name}.html' does not exist.",
        $"write it, or take it over: 'reportgen theme templates/{name}.html --output templates'");

    private static void Report(ScriptRuntimeException exception, TemplateSet templates, DiagnosticBag bag)
    {
        var place = exception.Span.ToPlace();
        if (exception is UnknownPartialException unknown)
        {
            // A partial that could not be read has been reported itself.
            if (!templates.IsBroken(TemplateSet.PartialFolder + unknown.Name))
                TemplateReader.ReportUnknownPartial(place, unknown.Name, templates, bag);
            return;
        }

        var (code, what, remedy) = TemplateFaults.Of(exception, templates.CodeAt(exception.Span), templates.Limits);
        bag.Report(code, place, what, remedy);
    }
}
