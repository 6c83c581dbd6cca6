using ReportGen.Published.Report;
using ReportGen.Quantities;

namespace ReportGen.Diff.Published;

/// <summary>A measure as <c>report.json</c> publishes it.</summary>
/// <param name="Name">By which formulas and prose refer to it.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Value">Its value: kind, words, ends.</param>
/// <param name="Given">Where it comes from, of a measure of a selection that is itself given; else null.</param>
/// <param name="Derivation">How it was made; null where nothing says so.</param>
internal sealed record PublishedMeasure(
    string Name, string Title, PublishedValue Value, PublishedGiven? Given = null, PublishedDerivation? Derivation = null)
{
    public string Words => Value.Words;

    /// <summary>Why it has no value; null when it has one.</summary>
    public string? Unknown => Value.Unknown;

    /// <summary>Whether it is published how it was made.</summary>
    public bool IsMade => Given is not null || Derivation is not null;

    /// <summary>Whether value and words are the same, as published. What is unknown in both has not changed, whatever the reasons.
    /// How words are worded follows from them, and earlier formats do not tell it.</summary>
    public bool IsSameAs(PublishedMeasure other) =>
        (Unknown is not null && other.Unknown is not null) || Value with { Wording = null } == other.Value with { Wording = null };

    /// <summary>Whether it is told in the same words how both were made.</summary>
    public bool IsMadeLike(PublishedMeasure other) => Made == other.Made;

    private string Made =>
        (Given is null ? "" : PublishedGiven.Shape.Text(Given)) + (Derivation is null ? "" : PublishedDerivation.Shape.Text(Derivation));

    public Measure ToMeasure() => Value.ToMeasure();

    /// <summary>The conventions that it rests on, in sentences.</summary>
    public IEnumerable<string> Rules => [.. Derivation?.Rules ?? [], .. Given?.Rules ?? []];

    /// <summary>What is given that it follows from; itself when it is given.</summary>
    public IEnumerable<PublishedMeasure> Inputs => Given is { } given
        ? [AsInput(given)]
        : (Derivation?.Inputs ?? []).Select(input => new PublishedMeasure(input.Name, input.Title, input.Measure));

    /// <summary>The formula of each measure that it was made from, itself included, by name.</summary>
    public IEnumerable<(string Name, string Formula)> Formulas => Steps.SelectMany<PublishedStep, (string, string)>(
        step => step is { Name: { } name, Formula: { } formula } ? [(name, formula)] : []);

    private PublishedMeasure AsInput(PublishedGiven given) => given.Name.Length > 0 ? this with { Name = given.Name } : this;

    private IEnumerable<PublishedStep> Steps => Derivation is { } derivation ? StepsOf(derivation.Tree) : [];

    private static IEnumerable<PublishedStep> StepsOf(PublishedStep step) => step.From.SelectMany(StepsOf).Prepend(step);
}
