using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Checks that what is referred to exists.</summary>
internal static class ReferenceCheck
{
    /// <summary>Among more names than this no nearest one is looked for: that would take longer than reading them.</summary>
    private const int MostCompared = 5_000;

    /// <param name="home">Where such a thing would be declared.</param>
    public static bool Check(SourcedText reference, IdRegister known, string home, DiagnosticBag bag) =>
        Check(reference, known.Ids, known.What, home, bag);

    /// <param name="known">The ids that exist; a set, or few.</param>
    /// <param name="what">What is referred to, with its article: "a source".</param>
    /// <param name="home">Where such a thing would be declared.</param>
    public static bool Check(SourcedText reference, IReadOnlyCollection<string> known, string what, string home, DiagnosticBag bag)
    {
        if (known.Contains(reference.Text)) return true;
        var nearest = known.Count <= MostCompared ? Nearest.Suggest(reference.Text, known) : null;
        bag.Report(
            DataCodes.UnknownReference,
            reference.Span,
            $"'{reference.Text}' is not the id of {what}.",
            nearest ?? $"add it to {home}, or write an id that is there");
        return false;
    }
}
