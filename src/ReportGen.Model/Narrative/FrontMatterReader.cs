using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;
using ReportGen.Statements;

namespace ReportGen.Narrative;

/// <summary>Which kind of article a file is.</summary>
public enum ArticleKind
{
    Post,
    Page,
}

/// <summary>Reads the YAML between the two <c>---</c> lines at the top of an article.</summary>
internal sealed partial class FrontMatterReader(SourceText file, ArticleKind kind, References references, DiagnosticBag bag)
{
    private const string Fence = "---";

    /// <summary>Visible texts that hold no references, for the numeral scan: series, tags, authors, title and author of what is
    /// examined.</summary>
    public List<SourcedText> Plain { get; } = [];

    /// <summary>Where the body begins; the end of the file when the front matter is missing or not closed.</summary>
    public int BodyStart { get; private set; } = file.Text.Length;

    /// <summary>Where the date is written; null before it was read, and where there is none.</summary>
    public SourceSpan? DateSpan { get; private set; }

    public FrontMatter? Read(Limits limits)
    {
        if (!IsFence(file.Line(1)))
        {
            bag.Report(
                NarrativeCodes.MissingFrontMatter,
                file.Span(0, file.Line(1).Length),
                $"this {Noun} has no front matter.",
                kind == ArticleKind.Post
                    ? "begin the file with '---', the keys title, date and summary, and '---'"
                    : "begin the file with '---', the keys title and summary, and '---'");
            return null;
        }

        var closing = Enumerable.Range(2, file.LineCount - 1).FirstOrDefault(line => IsFence(file.Line(line)));
        if (closing == 0)
        {
            bag.Report(
                NarrativeCodes.FrontMatterNotClosed,
                file.Span(0, Fence.Length),
                "the front matter that begins here is not closed.",
                "end it with a line '---'");
            return null;
        }

        BodyStart = closing < file.LineCount ? file.LineStart(closing + 1) : file.Text.Length;
        var start = file.LineStart(2);
        // Texts of front matter keep the file in which they stand: without its body, thousands of articles can be kept.
        var head = new SourceText(file.Path, file.Text[..BodyStart]);
        var node = YamlReader.Read(head, start, file.LineStart(closing) - start, limits, bag);
        return node is not null && MappingReader.Open(node, FrontMatterKeys.Table, bag, $"a {Noun}") is { } mapping
            ? Bind(mapping, file.Span(0, BodyStart))
            : null;
    }

    private string Noun => kind == ArticleKind.Post ? "post" : "page";

    private static bool IsFence(string line) => line.AsSpan().TrimEnd() is Fence;

    private FrontMatter? Bind(MappingReader mapping, SourceSpan span)
    {
        var (title, kicker) = (mapping.Prose(FrontMatterKeys.Title), mapping.Prose(FrontMatterKeys.Kicker));
        var slug = Slug(mapping);
        var date = mapping.Date(kind == ArticleKind.Post ? FrontMatterKeys.Date.AsRequired() : FrontMatterKeys.Date);
        DateSpan = mapping.Mapping.Entries.FirstOrDefault(entry => entry.Key.Text == FrontMatterKeys.Date.Name).Value?.Span;
        var updated = Updated(mapping, date);
        var summary = mapping.Prose(FrontMatterKeys.Summary);
        var bound = new FrontMatter(
            title ?? ProseText.NoneIn(file.Path), slug, date, updated, summary ?? ProseText.NoneIn(file.Path),
            Visible(mapping.Text(FrontMatterKeys.Series)), mapping.WholeNumber(FrontMatterKeys.Part),
            [.. mapping.Texts(FrontMatterKeys.Tags).Select(tag => Visible(tag) ?? tag)],
            [.. mapping.Texts(FrontMatterKeys.Authors).Select(author => PlainText(author))],
            mapping.Flag(FrontMatterKeys.Draft) ?? false, Corrections(mapping), Aliases(mapping), mapping.Text(FrontMatterKeys.Image),
            Examines(mapping), Key(mapping), span)
        {
            ImageAlternative = PlainText(mapping.Text(FrontMatterKeys.ImageAlternative)),
            CardTitle = Visible(mapping.Text(FrontMatterKeys.CardTitle)),
            Kicker = kicker,
            Statement = Statement(mapping.Text(FrontMatterKeys.Holds), title),
            HasRelation = mapping.Node(FrontMatterKeys.Holds) is not null,
            Extra = mapping.FreeMapping(FrontMatterKeys.Extra),
        };
        Plain.AddRange(FreeTexts.Of(bound.Extra));
        mapping.Finish();
        var isComplete = title is not null && summary is not null && (date is not null || kind == ArticleKind.Page);
        return isComplete ? bound : null;
    }

    private SourcedText Slug(MappingReader mapping)
    {
        if (mapping.Text(FrontMatterKeys.Slug) is { } written)
        {
            if (!KeyKind.Slug.Fits(written.Text))
                bag.Report(
                    NarrativeCodes.BadSlug,
                    written.Span,
                    $"'{written.Text}' is not a slug.",
                    "write lower-case letters, digits and single hyphens");
            return written;
        }

        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..^".md".Length];
        var slug = DatePrefix().Replace(name, "");
        if (!KeyKind.Slug.Fits(slug))
            bag.Report(
                NarrativeCodes.BadSlug,
                SourceSpan.File(file.Path),
                $"the file name gives the slug '{slug}', which is none.",
                "rename the file to lower-case letters, digits and hyphens, or add 'slug: …'");
        return new SourcedText(slug, SourceSpan.File(file.Path));
    }

    private DateOnly? Updated(MappingReader mapping, DateOnly? date)
    {
        var updated = mapping.Date(FrontMatterKeys.Updated);
        if (updated is not { } changed || date is not { } written || changed >= written) return updated;
        var span = mapping.Mapping.Entries.First(entry => entry.Key.Text == FrontMatterKeys.Updated.Name).Value.Span;
        bag.Report(
            NarrativeCodes.UpdatedBeforeDate,
            span,
            $"'updated' is {Period.Iso(changed)}, before the date {Period.Iso(written)}.",
            "write the day of the last change");
        return updated;
    }

    private ImmutableArray<OwnCorrection> Corrections(MappingReader mapping)
    {
        var corrections = ImmutableArray.CreateBuilder<OwnCorrection>();
        foreach (var item in mapping.Items(FrontMatterKeys.Corrections))
        {
            if (MappingReader.Open(item, FrontMatterKeys.OfCorrection, bag) is not { } correction) continue;
            var (date, text) = (correction.Date(FrontMatterKeys.CorrectionDate), correction.Prose(FrontMatterKeys.CorrectionText));
            correction.Finish();
            if (date is { } day && text is { } words) corrections.Add(new OwnCorrection(day, words));
        }

        return corrections.ToImmutable();
    }

    private ImmutableArray<SourcedText> Aliases(MappingReader mapping)
    {
        var aliases = ImmutableArray.CreateBuilder<SourcedText>();
        foreach (var alias in mapping.Texts(FrontMatterKeys.Aliases))
        {
            if (OldAddress.Read(alias, bag) is { } place) aliases.Add(new SourcedText(place.Text, alias.Span));
        }

        return aliases.ToImmutable();
    }

    private Examined? Examines(MappingReader mapping)
    {
        if (mapping.Nested(FrontMatterKeys.Examines) is not { } examined) return null;
        var (title, author, date) =
            (
                examined.Text(FrontMatterKeys.ExaminedTitle),
                PlainText(examined.Text(FrontMatterKeys.ExaminedAuthor)),
                examined.Date(FrontMatterKeys.ExaminedDate));
        var source = examined.Text(FrontMatterKeys.ExaminedSource);
        examined.Finish();
        if (source is { } id) Known(id, ReferenceScheme.Source);
        return title is { } text ? new Examined(PlainText(text), author, date, source?.Text) : null;
    }

    private SourcedText? Key(MappingReader mapping)
    {
        if (mapping.Text(FrontMatterKeys.KeyFigure) is not { } key) return null;
        if (references.Claim(key.Text) is not null || references.Has(ReferenceScheme.Metric, key.Text)) return key;
        bag.Report(NarrativeCodes.UnknownReference, key.Span, $"no metric or claim is named '{key.Text}'.", () => KeyRemedy(key.Text));
        return key;
    }

    private ToldStatement? Statement(SourcedText? holds, ProseText? title)
    {
        if (holds is not { } text) return null;
        var words = title?.Words(references.WordsFor) ?? "";
        return references.Statement(new WrittenStatement(StatementMode.Holds, text.Text, text.SpanOf, words), bag) is { } judged
            ? new ToldStatement(judged, words, text.Span)
            : null;
    }

    /// <summary>A scheme belongs to links of a text.</summary>
    private string KeyRemedy(string key)
    {
        ImmutableArray<string> names = [.. references.Names(ReferenceScheme.Metric), .. references.Names(ReferenceScheme.Claim)];
        var bare = key[(key.IndexOf(':') + 1)..];
        return bare != key && names.Contains(bare)
            ? $"write '{bare}'"
            : Nearest.Suggest(bare, names) ?? "name a metric or claim that exists: 'reportgen list metrics' and 'reportgen list claims' show them";
    }

    private void Known(SourcedText name, ReferenceScheme scheme)
    {
        if (references.Has(scheme, name.Text)) return;
        var remedy = () => Nearest.Suggest(name.Text, references.Names(scheme)) ?? $"name a {scheme.Noun()} that exists";
        bag.Report(NarrativeCodes.UnknownReference, name.Span, $"no {scheme.Noun()} is named '{name.Text}'.", remedy);
    }

    private SourcedText? Visible(SourcedText? text)
    {
        if (text is { } written) Plain.Add(written);
        return text;
    }

    private string PlainText(SourcedText text)
    {
        Plain.Add(text);
        return text.Text;
    }

    private string? PlainText(SourcedText? text) => text is { } written ? PlainText(written) : null;

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}-", RegexOptions.CultureInvariant)]
    private static partial Regex DatePrefix();
}
