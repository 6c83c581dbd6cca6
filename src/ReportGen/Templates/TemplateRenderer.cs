using ReportGen.Diagnostics;
using Scriban.Syntax;

namespace ReportGen.Templates;

/// <summary>Renders a view through a named template. Safe to call from several threads with the same templates.</summary>
public static class TemplateRenderer
{
    /// <summary>The rendered text; empty when there is a finding.</summary>
    /// <param name="name">Such as <c>post</c> for <c>templates/post.html</c>.</param>
    public static Outcome<Html> Render(TemplateSet templates, string name, ViewMap view)
    {
        var bag = new DiagnosticBag();
        if (templates.Find(name) is not { } template)
        {
            if (!templates.IsBroken(name)) ReportMissing(name, bag);
            return bag.With(Html.Empty);
        }

        templates.Listener?.Invoke(name, view);
        var context = new PageContext(templates, view);
        try
        {
            var text = template.Render(context);
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
        "write it, or take it over from the built-in theme");

    private static void Report(ScriptRuntimeException exception, TemplateSet templates, DiagnosticBag bag)
    {
        var place = exception.Span.ToPlace();
        switch (exception)
        {
            case UnknownPartialException unknown when templates.IsBroken(TemplateSet.PartialFolder + unknown.Name):
                break; // its own mistake has been reported
            case UnknownPartialException unknown:
                TemplateReader.ReportUnknownPartial(place, unknown.Name, templates, bag);
                break;
            case OwnNumberException:
                bag.Report(TemplatesCodes.OwnNumber, place, exception.OriginalMessage, "print a member that says it in words or as a number of the page (docs/theming.md lists them), or leave the number out");
                break;
            case UnknownNameException unknown:
                bag.Report(TemplatesCodes.UnknownName, place, exception.OriginalMessage, unknown.Remedy);
                break;
            case { OriginalMessage: var message } when message.StartsWith("Cannot get member with name ", StringComparison.Ordinal):
                bag.Report(TemplatesCodes.UnknownName, place, Sentence(message), "a partial has only the values that its 'include' gives it, and a text has no members");
                break;
            case { OriginalMessage: var message } when message.Contains("limit", StringComparison.OrdinalIgnoreCase):
                bag.Report(TemplatesCodes.TooMuch, place, Sentence(message), "does the template loop, include itself, or print far more than a page?");
                break;
            default:
                bag.Report(TemplatesCodes.Failed, place, Sentence(exception.OriginalMessage));
                break;
        }
    }

    private static string Sentence(string message) => message.TrimEnd('.') + ".";
}
