using System.Collections.Immutable;
using CsCheck;
using ReportGen.Diff;
using ReportGen.Pictures;
using ReportGen.Quantities;

namespace ReportGen.Tests.Diff.Reports;

/// <summary>Comparisons of any size with words that would do harm where they are not escaped.</summary>
internal static class AnyComparison
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "</details>", "</table>", "]]>", "| a | b |", "`code` ``", "@someone", "#12", "owner/repo#12", "GH-12", "https://github.com/o/r/issues/1", "www.example.com",
        "\u202Eabc\u2066", "**bold**", "~~~", "__x__", "[a](javascript:x)", "![i](x)", "<!--", "-->", "$x$", ":tada:", "\\", "&amp;", "\"'", "# heading", "- item", "1. item", "> quote", "\r\n\r\n---\r\n", "\0\u0007", "🦊é×",
        "", "   ", "\uD800",
    ];

    /// <summary>A word, or what does harm.</summary>
    public static readonly Gen<string> Word = Gen.OneOf(Const(Hostile), Gen.String[0, 12], Const("size", "of", "all", "patches", "20 MB"));

    /// <summary>A few words, rarely ten kilobytes of them.</summary>
    public static readonly Gen<string> Text = Gen.Frequency(
        (20, Word.Array[0, 6].Select(words => string.Join(' ', words))),
        (1, Gen.Select(Word, Gen.Int[1, 1_200]).Select((word, times) => string.Concat(Enumerable.Repeat(word, times)))));

    private static readonly Gen<string?> Maybe = Gen.OneOf(Text.Select(text => (string?)text), Gen.Const((string?)null));

    private static readonly Gen<Place> AnyPlace = Gen.Select(Text, Text, Maybe, Gen.Int[1, 9_000], Text).Select((page, section, anchor, line, words) => new Place(page, section, anchor, line, words));

    private static readonly Gen<FieldChange> Field = Gen.Select(Text, Maybe, Maybe).Select((field, before, after) => new FieldChange(field, before, after));

    /// <summary>As a change names it.</summary>
    private static readonly Gen<Cause> Named =
        Gen.Select(Gen.Enum<CauseKind>(), Maybe, Text, Text).Select((kind, within, subject, sentence) => new Cause(kind, within, subject, sentence, []));

    /// <summary>As a comparison lists it.</summary>
    private static readonly Gen<Cause> AnyCause =
        Gen.Select(Gen.Enum<CauseKind>(), Maybe, Text, Text, List(Field), Gen.Select(List(Text), List(Text), List(Text)), List(AnyPlace))
            .Select((kind, within, subject, sentence, fields, moved, places) =>
                new Cause(kind, within, subject, sentence, fields) { Numbers = moved.Item1, Claims = moved.Item2, Charts = moved.Item3, Sentences = places, At = new(subject, 7) });

    private static readonly Gen<Measure> AnyMeasure = Gen.OneOf(Gen.Int[0, 1_000].Select(count => Measure.Point(Kind.Count, count)), Text.Select(why => Measure.Unknown(Kind.ByteSize, why)));

    private static readonly Gen<NumberChange> Number =
        Gen.Select(Gen.Select(Text, Text, Text), Gen.Enum<NumberDifference>(), AnyMeasure, AnyMeasure, Gen.Select(Text, Text, Maybe, Maybe), Gen.Double[0, 9], Gen.Enum<Overlap>(), Gen.Select(List(Named), List(AnyPlace), Gen.Bool))
            .Select((names, difference, before, after, words, weight, overlap, lists) =>
                new NumberChange(names.Item1, names.Item2, names.Item3, difference, before, after, words.Item1, words.Item2, words.Item3, words.Item4, weight, overlap, lists.Item1, lists.Item2) { IsBound = lists.Item3 });

    private static readonly Gen<Reread> Again =
        Gen.Select(Gen.Enum<Nearness>(), AnyPlace, Text, List(Text), List(Text))
            .Select((nearness, place, file, unchanged, beside) => new Reread(nearness, place, file, unchanged, beside) { At = new(file, place.Line) });

    private static readonly Gen<EditionFinding> Finding =
        Gen.Select(Text, Text, Text, Maybe).Select((edition, place, message, remedy) => new EditionFinding(edition, place, "RG4009", message, remedy));

    private static readonly Gen<VerdictChange> Verdict =
        Gen.Select(Text, Text, Text, Gen.Select(Text, Text), List(Named), List(AnyPlace))
            .Select((id, source, says, why, causes, places) => new VerdictChange(id, source, says, "consistent", "contradicted", why.Item1, why.Item2, causes, places));

    private static readonly Gen<StatementChange> Statement =
        Gen.Select(Text, Text, Text, Const("holds", "undecided", "fails", "unknown"), Gen.Select(Text, Text), List(Named))
            .Select((statement, before, words, after, why, causes) => new StatementChange(statement, before, words, "content/posts/x.md", "holds", after, why.Item1, why.Item2, causes));

    private static readonly Gen<DefinitionChange> Definition =
        Gen.Select(Gen.Enum<DefinitionKind>(), Gen.Enum<DefinitionDifference>(), Gen.Select(Text, Maybe, Maybe), Text, Maybe, List(Field), List(Named))
            .Select((kind, difference, ids, title, value, fields, causes) => new DefinitionChange(kind, difference, ids.Item1, ids.Item2, ids.Item3, title, value, fields, causes));

    private static readonly Gen<ChartChange> Chart =
        Gen.Select(Gen.Enum<ChartDifference>(), Gen.Select(Text, Text, Gen.Bool), List(Gen.Select(Text, Maybe, Maybe, Maybe, Maybe).Select((row, series, measure, before, after) => new MarkChange(row, series, measure, before, after))), List(Field), List(Text), List(Named))
            .Select((difference, names, marks, fields, pages, causes) =>
                new ChartChange(difference, names.Item1, names.Item2, names.Item3, marks, fields, null, null, new PictureDifference(4, 3, 4, 3, 0, 12, 2, new PixelPlace(1, 1, 2, 1), default), pages, causes));

    private static readonly Gen<BlockChange> Block =
        Gen.Select(Gen.Enum<BlockDifference>(), Gen.Int[1, 900], List(Gen.Select(Gen.Enum<WordSide>(), Text).Select((side, text) => new WordRun(side, text))), AnyPlace, List(Text), Gen.Bool, List(Named))
            .Select((difference, line, words, from, moved, isExplained, causes) => new BlockChange(difference, line, words, from, moved, isExplained, causes));

    private static readonly Gen<PageChange> Page =
        Gen.Select(Gen.Enum<PageDifference>(), Gen.Select(Text, Maybe, Text, Maybe), List(Field), List(Gen.Select(Text, Maybe, List(Block)).Select((heading, anchor, blocks) => new SectionChange(heading, anchor, blocks))))
            .Select((difference, names, head, sections) => new PageChange(difference, names.Item1, names.Item2, names.Item3, names.Item4, head, sections));

    private static readonly Gen<Loss> AnyLoss = Gen.Select(Gen.Enum<LossKind>(), Text, Maybe, Text).Select((kind, address, page, sentence) => new Loss(kind, address, page, sentence));

    private static readonly Gen<FileChange> AnyFile = Gen.Select(Gen.Enum<FileDifference>(), Text, Maybe).Select((difference, path, before) => new FileChange(difference, path, before, 1, 2));

    private static readonly Gen<BoundMove> Move = Gen.Select(Text, Maybe, Gen.Int[1, 9], Gen.Bool)
        .Select((name, words, count, isToldAlone) => new BoundMove(name, words, count) { IsToldAlone = isToldAlone });

    private static readonly Gen<UnboundWords> Unbound = Gen.Select(Gen.Enum<UnboundKind>(), Text, Text, Text, Maybe, Gen.Int[1, 9])
        .Select((kind, words, name, reason, pattern, count) => new UnboundWords(kind, words, name, reason, pattern, count));

    private static readonly Gen<BindingChange> Binding = Gen.Select(Text, List(Move), List(Move), List(Unbound))
        .Select((file, unbound, bound, unaccounted) => new BindingChange(file, unbound, bound, unaccounted));

    private static readonly Gen<ExemptionChange> Exemption =
        Gen.Select(Text, Maybe, Maybe).Select((pattern, before, after) => new ExemptionChange(pattern, before, after));

    private static readonly Gen<LoneNumber> Lone =
        Gen.Select(Text, Text, Text, Gen.Bool).Select((name, title, words, isBound) => new LoneNumber(name, title, words) { IsBound = isBound });

    /// <summary>Some of them have a few hundred of a thing.</summary>
    public static Gen<Comparison> Any { get; } = Gen.Select(
        Gen.Select(Text, Text),
        Gen.Select(Many(Verdict), Many(Number), Many(Definition), Many(Chart)),
        Gen.Select(Many(Page), Many(AnyLoss), Many(Gen.Select(Text, Text, List(Field)).Select((file, page, fields) => new FrontMatterChange(file, page, fields))), Many(AnyFile)),
        Many(AnyCause),
        List(Gen.Select(Text, Gen.Int[0, 99]).Select((what, count) => new UnchangedCount(what, count))),
        Gen.Select(Many(Finding), Many(Binding), Many(Exemption), Many(Lone), Many(Lone), Many(Again), Many(Statement)))
        .Select((names, moved, shown, causes, unchanged, others) => new Comparison(
            names.Item1, names.Item2, moved.Item1, moved.Item2, moved.Item3, moved.Item4, shown.Item1, shown.Item2, shown.Item3, shown.Item4, causes, unchanged)
        {
            Findings = others.Item1, Bindings = others.Item2, Exemptions = others.Item3, NumbersAdded = others.Item4, NumbersRemoved = others.Item5, ReadAgain = others.Item6, Statements = others.Item7,
        });

    private static Gen<string> Const(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static Gen<ImmutableArray<T>> List<T>(Gen<T> item) => item.Array[0, 4].Select(items => items.ToImmutableArray());

    private static Gen<ImmutableArray<T>> Many<T>(Gen<T> item) => Gen.Frequency((6, item.Array[0, 3]), (1, item.Array[0, 150])).Select(items => items.ToImmutableArray());
}
