using System.Collections.Immutable;
using ReportGen.Sources;

namespace ReportGen.Diff.Lines;

/// <summary>Finds the lines of what is defined in YAML: in the later edition, in the earlier one when it is gone.</summary>
internal sealed class DefinitionLines(YamlEntries before, YamlEntries after)
{
    public DefinitionChange Told(DefinitionChange change)
    {
        if (Entry(change) is not { } entry) return change;
        var fields = WithLines(change.Fields, entry);
        var causes = change.Causes.Select(cause => IsOf(cause, change) ? Told(cause, entry, Former(change)) : cause);
        return change with { Fields = fields, Causes = [.. causes] };
    }

    // A claim that is judged otherwise is no cause, and names those of others.
    private static bool IsOf(Cause cause, DefinitionChange change) =>
        change.Difference != DefinitionDifference.Rejudged && (cause.Within, cause.Subject) == (change.Within, change.Id);

    /// <summary>A chart has no definition that is compared by itself.</summary>
    public Cause Chart(Cause cause) =>
        cause.At is null && (after.Chart(cause.Subject) ?? before.Chart(cause.Subject)) is { } entry
            ? Told(cause, entry, before.Chart(cause.Subject))
            : cause;

    /// <summary>The properties with the lines of their keys, where these are known.</summary>
    public static ImmutableArray<FieldChange> WithLines(ImmutableArray<FieldChange> fields, YamlMapping entry) =>
        [.. fields.Select(field => field with { Line = entry.LineOf(field.Field) })];

    private static Cause Told(Cause cause, YamlMapping entry, YamlMapping? before)
    {
        var fields = WithLines(cause.Fields, entry);
        var changed = fields.IsEmpty ? null : fields.Select(field => field.Line).FirstOrDefault(line => line is not null);
        // A property that is made of several keys has the name of none of them.
        changed ??= fields.IsEmpty || before is null ? null : entry.FirstDifference(before);
        return cause with { Fields = fields, At = new SourceLine(entry.Source.Path, changed ?? entry.Span.Line) };
    }

    private YamlMapping? Entry(DefinitionChange change) =>
        change.Difference == DefinitionDifference.Removed ? Former(change) : after.Find(change.Kind, change.Within, change.Id);

    private YamlMapping? Former(DefinitionChange change) => before.Find(change.Kind, change.Within, change.IdBefore ?? change.Id);
}
