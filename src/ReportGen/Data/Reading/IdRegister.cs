using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>The ids given so far to things of one sort; a second use is reported with the place of the first.</summary>
/// <param name="what">What the ids name: "a patch", "a selection".</param>
internal sealed class IdRegister(string what, DiagnosticBag bag)
{
    private readonly Dictionary<string, SourceSpan> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> withoutCase = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<string> Ids => places.Keys;

    public bool Holds(string id) => places.ContainsKey(id);

    /// <summary>False, with a diagnostic, when the id is taken.</summary>
    public bool Add(string id, SourceSpan span)
    {
        if (places.TryAdd(id, span)) return true;
        bag.Report(DataCodes.RepeatedId, span, $"the id '{id}' names {what} already.", "give each an id of its own", new RelatedPlace(places[id], "it is first used here"));
        return false;
    }

    /// <summary>The same for ids from which addresses are made: they must differ in more than the case of letters.</summary>
    public bool AddAddressed(string id, SourceSpan span)
    {
        if (withoutCase.TryAdd(id, id) || withoutCase[id] == id) return Add(id, span);
        bag.Report(DataCodes.RepeatedId, span, $"the id '{id}' differs from '{withoutCase[id]}' only in case, and an address is made from each.", "give it another id", new RelatedPlace(places[withoutCase[id]], "it is first used here"));
        return false;
    }

    /// <summary>Reports a reference to an id that nothing has.</summary>
    /// <param name="home">Where such a thing would be declared.</param>
    public bool Check(SourcedText reference, string home) => References.Check(reference, places.Keys, what, home, bag);
}
