using System.Collections.Immutable;
using ReportGen.Sources;

namespace ReportGen.Diff.Lines;

/// <summary>Finds the lines of causes in what was found of definitions, pages and front matter.</summary>
internal sealed class CauseLines
{
    private const string ThemeFolder = "templates";

    private readonly Dictionary<Cause, Cause> defined = [];
    private readonly Dictionary<string, SourceLine> texts = new(StringComparer.Ordinal);
    private readonly DefinitionLines definitions;
    private readonly Lazy<SourceLine?> theme;
    private readonly SourceTree? before;
    private readonly SourceTree? after;

    public CauseLines(Comparison comparison, DefinitionLines definitions, SourceTree? before, SourceTree? after)
    {
        (this.definitions, this.before, this.after) = (definitions, before, after);
        theme = new(Theme);
        foreach (var cause in comparison.Definitions.SelectMany(change => change.Causes).Where(cause => cause.At is not null))
            defined.TryAdd(cause, cause);
        foreach (var block in comparison.Pages.SelectMany(page => page.Sections).SelectMany(section => section.Blocks))
            if (block.At is { } at) texts.TryAdd(at.Path, at);
        foreach (var change in comparison.FrontMatter)
            foreach (var line in change.Fields.Select(field => field.Line).OfType<int>().Take(1))
                texts.TryAdd(change.File, new SourceLine(change.File, line));
        foreach (var page in comparison.Pages.Where(page => page.Difference is PageDifference.Added or PageDifference.Removed))
            if (page.WrittenIn is { } file && (after?.Find(file) ?? before?.Find(file)) is not null) texts[file] = new SourceLine(file, 1);
    }

    /// <summary>The cause with the line where it is written, where that is known.</summary>
    public Cause Told(Cause cause)
    {
        if (defined.GetValueOrDefault(cause) is { } known) return cause with { At = known.At, Fields = known.Fields };
        return cause.Kind switch
        {
            CauseKind.Figure => definitions.Chart(cause),
            CauseKind.Text => cause with { At = texts.GetValueOrDefault(cause.Subject) },
            CauseKind.Template or CauseKind.Layout => cause with { At = InFile(cause.Subject) },
            CauseKind.Theme => cause with { At = theme.Value },
            CauseKind.Record or CauseKind.ReportedFigure or CauseKind.Formula or CauseKind.Selection or CauseKind.Dataset
                or CauseKind.Convention or CauseKind.Digits or CauseKind.Claim or CauseKind.Tool => cause,
        };
    }

    /// <summary>The first line of a file that differs; null where it is gone, or the sources are not known.</summary>
    private SourceLine? InFile(string path) =>
        before is not null && after?.Find(path) is { } now ? FirstDifference(before.Find(path), now) : null;

    /// <summary>The first line of the first file of the theme that differs.</summary>
    private SourceLine? Theme()
    {
        if (before is null || after is null) return null;
        return after.Under(ThemeFolder).Where(file => before.Find(file.Path)?.Bytes.Span.SequenceEqual(file.Bytes.Span) != true)
            .Select(file => FirstDifference(before.Find(file.Path), file))
            .FirstOrDefault();
    }

    private static SourceLine FirstDifference(SourceFile? before, SourceFile after)
    {
        var (old, now) = (Text(before), Text(after));
        if (old is null || now is null) return new SourceLine(after.Path, 1);
        var line = 1;
        while (line < now.LineCount && line <= old.LineCount && old.Line(line) == now.Line(line)) line++;
        return new SourceLine(after.Path, line);
    }

    private static SourceText? Text(SourceFile? file) => file is null ? null : SourceReader.Read(file, Limits.Default).Value;
}
