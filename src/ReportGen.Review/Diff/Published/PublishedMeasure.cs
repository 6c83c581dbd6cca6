using System.Text.Json;
using ReportGen.Quantities;

namespace ReportGen.Diff.Published;

/// <summary>A measure as <c>report.json</c> publishes it.</summary>
/// <param name="Name">By which formulas and prose refer to it.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Json">Its value: kind, words, ends.</param>
/// <param name="Made">The object that says how it was made; undefined where nothing says so.</param>
internal sealed record PublishedMeasure(string Name, string Title, JsonElement Json, JsonElement Made)
{
    public string Words => Json.Text("words") ?? "";

    /// <summary>Whether value and words are the same, as published. What is unknown in both has not changed, whatever the reasons.</summary>
    public bool IsSameAs(PublishedMeasure other) => (IsUnknown && other.IsUnknown) || JsonElement.DeepEquals(Json, other.Json);

    private bool IsUnknown => Json.Text("unknown") is not null;

    public Measure ToMeasure() => MeasureJson.Read(Json);

    /// <summary>The conventions that it rests on, in sentences.</summary>
    public IEnumerable<string> Rules =>
        Made.Member("derivation").Texts("rules").Concat(Made.Member("given").Texts("rules"));

    /// <summary>What is given that it follows from; itself when it is given.</summary>
    public IEnumerable<PublishedMeasure> Inputs => Made.Member("given") is { ValueKind: JsonValueKind.Object } given
        ? [new PublishedMeasure(given.Text("name") ?? Name, Title, Json, Made)]
        : Made.Member("derivation").Items("inputs").Select(input => new PublishedMeasure(input.Text("name") ?? "", input.Text("title") ?? "", input.Member("measure"), default));

    /// <summary>The formula of each measure that it was made from, itself included, by name.</summary>
    public IEnumerable<(string Name, string Formula)> Formulas => FormulasOf(Made.Member("derivation").Member("tree"));

    /// <summary>How pages head it and everything that it is made from.</summary>
    public IEnumerable<string> Titles => TitlesOf(Made.Member("derivation").Member("tree")).Concat(Made.Member("derivation").Items("inputs").Select(input => input.Text("title"))).OfType<string>();

    private static IEnumerable<string?> TitlesOf(JsonElement step) => step.Items("from").SelectMany(TitlesOf).Prepend(step.Text("title"));

    private static IEnumerable<(string Name, string Formula)> FormulasOf(JsonElement step)
    {
        if (step.Text("name") is { } name && step.Text("formula") is { } formula) yield return (name, formula);
        foreach (var below in step.Items("from").SelectMany(FormulasOf)) yield return below;
    }
}
