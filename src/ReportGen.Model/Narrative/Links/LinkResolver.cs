using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Charts;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Comparing;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using ReportGen.Prose.Typography;
using ReportGen.Quantities;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Links;

/// <summary>Resolves the links of one text: our own schemes to bindings, all others to links that may be followed.</summary>
internal sealed class LinkResolver(References references, WrittenProse prose, FigurePlaces figures, DiagnosticBag bag)
{
    private readonly ImageResolver images = new(references.Images, bag);
    private readonly StatementResolver statements = new(references, prose, bag);

    public void Resolve(LinkInline link)
    {
        var address = WrittenProse.Restored(link.Url ?? "");
        var binding = ReferenceSchemes.Of(address) is { } scheme
            ? Own(link, scheme, address)
            : Other(link, address);
        binding?.AttachTo(link);
    }

    public void Resolve(AutolinkInline link)
    {
        if (!link.IsEmail) Check(link.Url, prose.Place(link.Span), isImage: false);
    }

    private Binding Own(LinkInline link, ReferenceScheme scheme, string address)
    {
        var name = OwnAddresses.NameIn(address, scheme);
        link.Url = $"{scheme.Word()}:{name}";
        var binding = Own(link, scheme, name, address);
        var without = binding is StatementBinding { Statement: { } statement } ? statement.Text : link.Url;
        if (!scheme.TakesReason() && binding is not UnresolvedBinding) AddressBlanks.Note(link, address, without, prose, bag);
        return binding;
    }

    private Binding Own(LinkInline link, ReferenceScheme scheme, string name, string address)
    {
        if (link.IsImage != scheme.IsFigure() && (scheme, link.IsImage) != (ReferenceScheme.Metric, true))
            return WrongForm(link, scheme, name);
        if (scheme.TakesReason()) return Reasoned(link, scheme, name);
        if (scheme.IsStatement()) return WithWords(link, statements.Resolve(link, scheme, address, Words(link), WordsPlace(link)));
        if (!references.Has(scheme, name)) return Unknown(link, scheme, name);
        return scheme switch
        {
            ReferenceScheme.Metric when link.IsImage => PullFigure(link, name),
            ReferenceScheme.Metric => Number(link, name),
            ReferenceScheme.Claim when references.Claim(name) is { } claim =>
                WithWords(link, new ClaimBinding(claim, name, prose.Place(link.Span))),
            ReferenceScheme.Verdict when references.Claim(name) is { } claim => Checked(link, name, StatedWords.OfVerdict(name, claim)),
            ReferenceScheme.Window when references.Sentences.Selection(name) is { } selection =>
                Checked(link, name, StatedWords.OfWindow(selection, references)),
            ReferenceScheme.Dataset => WithWords(link, new DatasetBinding(name)),
            ReferenceScheme.Source => WithWords(link, new CitationBinding(name)),
            _ => Figure(link, scheme, name),
        };
    }

    private Binding Number(LinkInline link, string name)
    {
        if (references.Measure(name) is not { } measure) return new RefusedBinding();
        var (words, span) = (Words(link), WordsPlace(link));
        var number = new NumberBinding(measure.Words, measure, span, link);
        if (link.Any(inline => inline is not (LiteralInline or LineBreakInline or PunctuationInline or HtmlEntityInline)))
        {
            bag.Report(
                NarrativeCodes.MarkupInBoundWords,
                span,
                $"the words bound to '{name}' hold markup.",
                $"put it around the link: **[{measure.Words}](metric:{name})**");
            return number;
        }

        if (words.Length == 0 && !measure.IsUnknown) return number with { IsJudged = true };
        if (measure.IsUnknown && BoundWords.Match(words, measure.Forms) is null)
        {
            ReportUnknown(words, name, measure.WhyUnknown, span);
            return number;
        }

        return number with { Words = BoundWords.Set(words, measure.Forms), Written = words, IsJudged = !measure.IsUnknown };
    }

    /// <summary>The words are the caption; the number is always filled in.</summary>
    private Binding PullFigure(LinkInline link, string name)
    {
        var placed = Figure(link, ReferenceScheme.Metric, name);
        if (placed is not FigureBinding figure || references.Measure(name) is not { } measure) return placed;
        if (measure.IsUnknown)
            bag.Report(
                NarrativeCodes.UnknownMeasure,
                figure.Span,
                $"'{name}' has no value that could be set large.",
                "leave the figure out");
        return figure with { Measure = measure };
    }

    private void ReportUnknown(string words, string name, string? why, SourceSpan span) => bag.Report(
        NarrativeCodes.UnknownMeasure,
        span,
        (words.Length == 0 ? $"'{name}' has no value that could be filled in" : $"'{name}' has no value, so it cannot be '{words}'")
            + (why is null ? "." : $": {why}."),
        "say in words of your own that it is not known and why, without the reference, or add the data that it lacks");

    private Binding Reasoned(LinkInline link, ReferenceScheme scheme, string reason)
    {
        if (reason.Length > 0) return WithWords(link, BindingOf(scheme, reason));
        var isLiteral = scheme == ReferenceScheme.Literal;
        var (what, example) = isLiteral
            ? ("a literal", "say why it is no figure: [thirty](literal: a figure of speech)")
            : ($"marked as '{scheme.Word()}'", $"say why: [larger]({scheme.Word()}: no source states the sizes)");
        bag.Report(
            isLiteral ? NarrativeCodes.LiteralWithoutReason : NarrativeCodes.StatementWithoutReason,
            prose.Place(link.Span),
            $"'{FlatText.Of(link, prose).Words.Trim()}' is {what} without a reason.",
            example);
        return BindingOf(scheme, "");
    }

    private static Binding BindingOf(ReferenceScheme scheme, string reason) => scheme switch
    {
        ReferenceScheme.Untested => new MarkedBinding(StatementKind.Untested, reason),
        ReferenceScheme.Opinion => new MarkedBinding(StatementKind.Opinion, reason),
        _ => new LiteralBinding(reason),
    };

    /// <summary>Words that must be one of a few, or read as one thing.</summary>
    private Binding Checked(LinkInline link, string name, StatedWords stated)
    {
        var words = Words(link);
        if (words.Length == 0) return WithoutWords(link);
        if (!stated.Allows(words))
            bag.Report(
                stated.Code,
                WordsPlace(link),
                $"the words say '{words}', but {stated.What}.",
                $"write [{stated.Right[0]}]({WrittenProse.Restored(link.Url ?? "")})" + string.Concat(stated.Right.Skip(1).Select(form => $" or [{form}]")));
        return stated.Binding;
    }

    private Binding WithWords(LinkInline link, Binding binding) => Words(link).Length > 0 ? binding : WithoutWords(link);

    private RefusedBinding WithoutWords(LinkInline link)
    {
        bag.Report(
            NarrativeCodes.EmptyWords,
            prose.Place(link.Span),
            $"the link to '{WrittenProse.Restored(link.Url ?? "")}' has no words.",
            "write what a reader should see between the brackets");
        return new RefusedBinding();
    }

    private Binding Figure(LinkInline link, ReferenceScheme scheme, string id)
    {
        var binding = new FigureBinding(scheme, id, prose.Place(link.Span));
        if (references.NarrowerIn(scheme, id) is { } narrower && PublishedWord.IsIn(Words(link)))
            bag.Report(
                NarrativeCodes.PublishedCaption,
                WordsPlace(link),
                $"{narrower}, but this caption says that it was published.",
                $"write 'as: stated' in its row of the {scheme.Word()}, or say that it is computed");
        if (figures == FigurePlaces.OwnParagraph && StandsAlone(link)) return binding;
        var message = figures == FigurePlaces.OwnParagraph
            ? $"the {scheme.Word()} '{id}' does not stand alone in its paragraph."
            : $"the {scheme.Word()} '{id}' cannot stand in this text.";
        bag.Report(
            NarrativeCodes.MisplacedFigure,
            binding.Span,
            message,
            "give it a paragraph of its own in a post or page, with empty lines around it");
        return new RefusedBinding();
    }

    private static bool StandsAlone(LinkInline link) =>
        link.Parent is { ParentBlock: ParagraphBlock } root
            && root.All(inline => inline == link || inline is LiteralInline { Content.IsEmpty: true });

    private RefusedBinding WrongForm(LinkInline link, ReferenceScheme scheme, string name)
    {
        var (problem, remedy) = link.IsImage
            ? ($"a {scheme.Word()} is no figure", $"write [words]({scheme.Word()}:{name}) without '!'")
            : ($"a {scheme.Word()} is a figure and not linked", $"write ![caption]({scheme.Word()}:{name}) in a paragraph of its own");
        bag.Report(
            NarrativeCodes.WrongReferenceForm,
            prose.Place(link.Span),
            $"{problem}: '{WrittenProse.Restored(link.Url ?? "")}'.",
            remedy);
        return new RefusedBinding();
    }

    private UnresolvedBinding Unknown(LinkInline link, ReferenceScheme scheme, string name)
    {
        var part = scheme == ReferenceScheme.Metric && !bag.IsFull(NarrativeCodes.UnknownReference, prose.Place(link.Span))
            ? references.ProblemOf(name)
            : null;
        bag.Report(NarrativeCodes.UnknownReference, UrlPlace(link), part?.Message ?? $"no {scheme.Noun()} is named '{name}'.", Remedy);
        return new UnresolvedBinding();

        string Remedy() =>
            part?.Remedy ?? Nearest.Suggest(
                name,
                references.Names(scheme)) ?? $"define it, or name a {scheme.Noun()} that exists: 'reportgen list {scheme.Listed()}' shows them";
    }

    private Binding? Other(LinkInline link, string address)
    {
        if (!Check(address, UrlPlace(link), link.IsImage)) return new RefusedBinding();
        if (link.IsImage) return images.Resolve(address, Words(link), UrlPlace(link), prose.Place(link.Span));
        if (Words(link).Length > 0 || link.OfType<LinkInline>().Any(inner => inner.IsImage))
            return null; // what an image lacks is told of the image
        return WithoutWords(link);
    }

    private bool Check(string address, SourceSpan place, bool isImage)
    {
        if (LinkAddress.Problem(address, isImage) is not { } problem) return true;
        bag.Report(NarrativeCodes.RefusedLink, place, $"'{address}' {problem.Message}.", problem.Remedy);
        return false;
    }

    private string Words(LinkInline link) => FlatText.Of(link, prose).Text.Trim();

    private SourceSpan WordsPlace(LinkInline link) =>
        link.FirstChild is { } first && link.LastChild is { } last
            ? prose.Place(first.Span.Start, last.Span.End + 1 - first.Span.Start)
            : prose.Place(link.Span);

    private SourceSpan UrlPlace(LinkInline link) => prose.Place(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
}

/// <summary>Where charts and tables may be placed.</summary>
internal enum FigurePlaces
{
    OwnParagraph,
    Nowhere,
}
