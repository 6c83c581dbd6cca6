using ReportGen.Diagnostics;

namespace ReportGen.Sources;

/// <summary>The ids given so far to things of one sort; a second use is reported with the place of the first.</summary>
/// <param name="what">What the ids name, with its article: "a patch", "a metric".</param>
/// <param name="code">The finding of a second use.</param>
public sealed class IdRegister(string what, DiagnosticCode code, DiagnosticBag bag)
{
    private readonly Dictionary<string, SourceSpan> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> withoutCase = new(StringComparer.OrdinalIgnoreCase);

    public string What => what;

    /// <summary>Every id, be the rest of what has it right or wrong.</summary>
    public IReadOnlyCollection<string> Ids => places.Keys;

    /// <summary>False, with a diagnostic, when the id is taken, be it in other case: two things that differ in nothing else are mistaken
    /// for each other, and so are their addresses.</summary>
    public bool Add(SourcedText id)
    {
        if (withoutCase.TryAdd(id.Text, id.Text))
        {
            places[id.Text] = id.Span;
            return true;
        }

        var taken = withoutCase[id.Text];
        var message = taken == id.Text
            ? $"the id '{id.Text}' names {what} already."
            : $"the id '{id.Text}' differs from '{taken}', which names {what}, only in case.";
        bag.Report(code, id.Span, message, "give each an id of its own", new RelatedPlace(places[taken], "it is first used here"));
        return false;
    }
}
