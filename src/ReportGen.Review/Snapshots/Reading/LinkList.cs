using System.Collections.Immutable;
using AngleSharp.Dom;

namespace ReportGen.Snapshots.Reading;

/// <summary>The links and anchors of a page as they are read.</summary>
internal sealed class LinkList
{
    private readonly List<(string Target, RunList Words)> links = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string>.Builder anchors = ImmutableArray.CreateBuilder<string>();
    private (IElement Element, RunList Words)? open;

    public ImmutableArray<string> Anchors => anchors.ToImmutable();

    public void Enter(IElement element)
    {
        Mark(element.Id);
        if (element.LocalName != "a") return;
        Mark(element.GetAttribute("name"));
        if (element.GetAttribute("href") is not { } target) return;
        var words = new RunList(Spacing.Single);
        links.Add((target, words));
        open = (element, words);
    }

    /// <summary>A link in a link cannot be: the outer one ends where the inner one begins.</summary>
    public void Leave(IElement element)
    {
        if (open?.Element == element) open = null;
    }

    public void Add(ReadOnlySpan<char> text) => open?.Words.Add(text, default);

    public void Break() => open?.Words.Break();

    public ImmutableArray<PageLink> ToLinks() =>
        [.. links.Select(link => new PageLink(link.Target, string.Concat(link.Words.ToRuns().Select(run => run.Text))))];

    private void Mark(string? id)
    {
        if (!string.IsNullOrEmpty(id) && known.Add(id)) anchors.Add(id);
    }
}
