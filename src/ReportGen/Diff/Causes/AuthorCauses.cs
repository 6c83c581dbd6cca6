using System.Collections.Immutable;
using ReportGen.Diff.Prose;
using ReportGen.Diff.Prose.WordByWord;

namespace ReportGen.Diff.Causes;

/// <summary>Tells front matter that somebody wrote anew from front matter whose bound numbers and verdicts moved.</summary>
internal sealed class AuthorCauses(
    NumberCauses numbers, ImmutableArray<VerdictChange> verdicts, ImmutableArray<DefinitionChange> definitions, ImmutableArray<ShownChange> moved, CauseBook book)
{
    private readonly Explainer explainer = new(moved);
    private readonly ClaimCauses claims = new(verdicts, definitions);

    public ImmutableArray<FrontMatterChange> Caused(ImmutableArray<FrontMatterChange> changes) =>
        [.. changes.Select(change => change with { Causes = [.. change.Fields.SelectMany(field => Of(field, change.File)).Distinct(StringComparer.Ordinal)] })];

    /// <summary>The cause that somebody wrote in a file.</summary>
    public static string Text(string file, CauseBook book) => book.Note(CauseKind.Text, null, file, $"What is written in {file} was changed.", []);

    private IEnumerable<string> Of(FieldChange field, string file)
    {
        if (field is not { Before: { } before, After: { } after }) return [Text(file, book)];
        var (earlier, later) = (Tokenizer.Of(before), Tokenizer.Of(after));
        var explanation = explainer.Of(earlier, later, WordDiff.Stretches(earlier, later));
        return explanation.IsWhole ? explanation.Shown.SelectMany(subject => claims.Of(subject) ?? numbers.Of(subject)) : [Text(file, book)];
    }
}
