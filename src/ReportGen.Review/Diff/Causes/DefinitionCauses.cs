using System.Collections.Immutable;
using ReportGen.Diff.Definitions;

namespace ReportGen.Diff.Causes;

/// <summary>Every definition that somebody changed is a cause, whether or not anything followed from it.</summary>
internal sealed class DefinitionCauses
{
    private readonly Dictionary<DefinitionPair, ImmutableArray<string>> ids = [];

    public DefinitionCauses(DefinitionsCompared definitions, CauseBook book)
    {
        foreach (var pair in definitions.Pairs) ids[pair] = [.. Note(pair, book)];
    }

    public ImmutableArray<string> Of(DefinitionPair pair) => ids[pair];

    /// <summary>The cause that lies in what the thing is; none for one that only reads otherwise, has another name or is printed in other digits.</summary>
    public IEnumerable<string> OfMeaning(DefinitionPair? pair) =>
        pair is { Difference: not (DefinitionDifference.Reworded or DefinitionDifference.Renamed) } ? Of(pair).Take(1) : [];

    /// <summary>The cause that lies in the digits of a metric.</summary>
    public IEnumerable<string> OfDigits(DefinitionPair? pair) => pair is not null && pair.Has("digits") ? Of(pair).TakeLast(1) : [];

    /// <summary>The cause of a measure's new name: its selection, its figure or itself is called otherwise. Null when none is.</summary>
    /// <param name="name">By its later name.</param>
    public string? OfRename(DefinitionsCompared definitions, string name)
    {
        var (kind, id) = MeasureOwner.Of(name);
        return definitions.Of(kind, id) is { Before: { } before } pair && before.Id != pair.Id ? Of(pair).FirstOrDefault() : null;
    }

    private static IEnumerable<string> Note(DefinitionPair pair, CauseBook book)
    {
        var digits = pair.Fields.Where(field => field.Field == "digits").ToImmutableArray();
        var others = pair.Fields.RemoveRange(digits);
        if (pair.Difference != DefinitionDifference.Reworded || others.Length > 0)
            yield return book.Note(KindOf(pair), pair.Within, pair.Id, Sentence(pair, others), others);
        if (digits is [var change])
            yield return book.Note(CauseKind.Digits, null, pair.Id, $"The metric “{pair.Id}” is printed with {Digits(change.After)} instead of {Digits(change.Before)}.", digits);
    }

    // A metric without digits of its own has three.
    private static string Digits(string? count) => (count ?? "3") switch { "1" => "1 significant digit", var many => $"{many} significant digits" };

    private static CauseKind KindOf(DefinitionPair pair) => pair.Sort.Kind switch
    {
        DefinitionKind.Record => CauseKind.Record,
        DefinitionKind.ReportedFigure => CauseKind.ReportedFigure,
        DefinitionKind.Dataset => CauseKind.Dataset,
        DefinitionKind.Table => CauseKind.Figure,
        _ when pair.Difference == DefinitionDifference.Reworded => CauseKind.Text,
        DefinitionKind.Metric => CauseKind.Formula,
        DefinitionKind.Selection => CauseKind.Selection,
        DefinitionKind.Claim => CauseKind.Claim,
        _ => CauseKind.Text,
    };

    private static string Sentence(DefinitionPair pair, ImmutableArray<FieldChange> fields)
    {
        var subject = $"The {pair.Sort.Noun} “{pair.Id}”{(pair.Within is { } dataset ? $" of the dataset “{dataset}”" : "")}";
        return pair.Difference switch
        {
            DefinitionDifference.Added => $"{subject} was added.",
            DefinitionDifference.Removed => $"{subject} was removed.",
            _ when pair.Before is { } before && before.Id != pair.Id => $"{subject} was called “{before.Id}” before{(fields.IsEmpty ? "." : $"; {Told(fields)}.")}",
            _ => $"{subject} was changed: {Told(fields)}.",
        };
    }

    private static string Told(ImmutableArray<FieldChange> fields) => string.Join("; ", fields.Select(FieldSentence.Of));
}
