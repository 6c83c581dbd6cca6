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

    /// <summary>False, with a diagnostic, when the id is taken.</summary>
    public bool Add(SourcedText id)
    {
        if (places.TryAdd(id.Text, id.Span)) return true;
        bag.Report(code, id.Span, $"the id '{id.Text}' names {what} already.", "give each an id of its own", new RelatedPlace(places[id.Text], "it is first used here"));
        return false;
    }

    /// <summary>The same for ids from which addresses are made: they must differ in more than the case of letters.</summary>
    public bool AddAddressed(SourcedText id)
    {
        if (withoutCase.TryAdd(id.Text, id.Text) || withoutCase[id.Text] == id.Text) return Add(id);
        var taken = withoutCase[id.Text];
        bag.Report(code, id.Span, $"the id '{id.Text}' differs from '{taken}' only in case, and an address is made from each.", "give it another id", new RelatedPlace(places[taken], "it is first used here"));
        return false;
    }
}
