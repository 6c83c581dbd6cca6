using System.Collections.Immutable;
using ReportGen.Diff.Definitions;

namespace ReportGen.Diff.Causes;

/// <summary>Every definition that somebody changed is a cause, whether or not anything followed from it.</summary>
internal static class DefinitionCauses
{
    /// <summary>What was changed of a definition: itself first, then in how many digits it is printed.</summary>
    public static ImmutableArray<Cause> Of(DefinitionPair pair)
    {
        var digits = pair.Fields.Where(field => field.Field == "digits").ToImmutableArray();
        var others = pair.Fields.RemoveRange(digits);
        var isChanged = pair.Difference != DefinitionDifference.Reworded || others.Length > 0;
        return
        [
            .. isChanged ? [new Cause(KindOf(pair), pair.Within, pair.Id, Sentence(pair, others), others)] : Array.Empty<Cause>(),
            .. digits.Take(1).Select(change => new Cause(CauseKind.Digits, null, pair.Id, Sentence(pair.Id, change), digits)),
        ];
    }

    /// <summary>The cause that lies in what the thing is; none for one that only reads otherwise, has another name or is printed in other
    /// digits.</summary>
    public static IEnumerable<Cause> OfMeaning(DefinitionPair? pair) =>
        pair is { Difference: not (DefinitionDifference.Reworded or DefinitionDifference.Renamed) } ? pair.Causes.Take(1) : [];

    /// <summary>The cause that lies in the digits of a metric.</summary>
    public static IEnumerable<Cause> OfDigits(DefinitionPair? pair) =>
        pair is not null && pair.Has("digits") ? pair.Causes.TakeLast(1) : [];

    private static string Sentence(string metric, FieldChange digits) =>
        $"The metric “{metric}” is printed with {Digits(digits.After)} instead of {Digits(digits.Before)}.";

    // Where the meaning differs too, the pair has to be believed.
    private static string Evidence(DefinitionPair pair) =>
        pair.Difference == DefinitionDifference.Redefined ? ", under the same title and used in the same places" : "";

    // A metric without digits of its own has three.
    private static string Digits(string? count) =>
        (count ?? "3") switch { "1" => "1 significant digit", var many => $"{many} significant digits" };

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
            _ when pair.Before is { } before && before.Id != pair.Id =>
                $"{subject} was called “{before.Id}” before{Evidence(pair)}{(fields.IsEmpty ? "." : $"; {FieldSentence.Of(fields)}.")}",
            _ => $"{subject} was changed: {FieldSentence.Of(fields)}.",
        };
    }
}
