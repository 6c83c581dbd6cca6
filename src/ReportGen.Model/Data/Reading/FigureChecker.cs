using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Which figures exist.</summary>
/// <param name="Known">Those without mistakes, by id.</param>
/// <param name="Ids">The ids of all, be the rest of them right or wrong.</param>
/// <param name="AllFilesRead">Otherwise a file that could not be read may hold more.</param>
internal sealed record KnownFigures(IdIndex<FigureDraft> Known, IReadOnlyCollection<string> Ids, bool AllFilesRead)
{
    public ReportedFigure? Find(string id) => Known.Find(id)?.Figure;

    /// <summary>The figure that is meant; null when it does not exist, which is reported, or has mistakes, which were.</summary>
    public ReportedFigure? Resolve(SourcedText reference, DiagnosticBag bag)
    {
        if (Find(reference.Text) is { } figure) return figure;
        if (AllFilesRead) ReferenceCheck.Check(reference, Ids, "a reported figure", "the 'reported' figures of a dataset", bag);
        return null;
    }
}

/// <summary>Checks the figures of all datasets against each other: ids, parts, and what parts are parts of.</summary>
internal sealed class FigureChecker(ImmutableArray<DatasetDraft> drafts, bool allFilesRead, DiagnosticBag bag)
{
    public KnownFigures Check()
    {
        var ids = new IdRegister("a reported figure", DataCodes.RepeatedId, bag);
        foreach (var id in drafts.SelectMany(draft => draft.FigureIds)) ids.Add(id);
        var all = drafts.SelectMany(draft => draft.Figures).ToList();
        var figures = new KnownFigures(new IdIndex<FigureDraft>(all, draft => draft.Figure.Id), ids.Ids, allFilesRead);
        foreach (var draft in all)
        {
            foreach (var part in draft.Parts)
            {
                if (figures.Resolve(part, bag) is { } figure) CheckPart(draft.Figure, part, figure, figures);
            }
        }

        return figures;
    }

    private void CheckPart(ReportedFigure whole, SourcedText reference, ReportedFigure part, KnownFigures figures)
    {
        if (LeadsTo(part.Id, whole.Id, figures))
        {
            bag.Report(
                DataCodes.CircularReference,
                reference.Span,
                $"the parts of '{whole.Id}' lead back to it.",
                "write the figures that add up to it");
        }
        else if (part.Value.Kind != whole.Value.Kind)
        {
            bag.Report(
                DataCodes.OtherKind,
                reference.Span,
                $"'{part.Id}' is {part.Value.Kind}; '{whole.Id}', of which it is to be a part, is {whole.Value.Kind}.",
                "write figures of one kind",
                new RelatedPlace(part.Span, $"'{part.Id}' stands here"));
        }
    }

    /// <summary>Whether a figure is another one or has it among its parts, theirs, and so on.</summary>
    private static bool LeadsTo(string from, string to, KnownFigures figures)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var id))
        {
            if (id == to) return true;
            if (!seen.Add(id)) continue;
            foreach (var part in figures.Find(id)?.Parts ?? []) open.Push(part);
        }

        return false;
    }
}
