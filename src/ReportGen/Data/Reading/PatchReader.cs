using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads records one by one; what concerns several of them is kept for <see cref="PatchList"/>.</summary>
internal sealed class PatchReader(DatasetFrame frame)
{
    private static readonly WordList<Membership> Is = PatchWords.Membership;

    private readonly PlainText plain = new(frame.Bag);
    private readonly List<(SourcedText Id, Patch? Patch)> records = [];
    private readonly List<(SourcedText Reference, string Owner)> replaced = [];

    public void Read(YamlNode node)
    {
        if (MappingReader.Open(node, "a patch", frame.Bag) is not { } reader) return;
        var id = reader.RequiredId("id");
        var patch = Bind(reader, id);
        if (id is { } named) records.Add((named, patch));
    }

    /// <summary>What was read so far.</summary>
    public PatchBatch ToBatch() => new(records, replaced, plain.Seen, frame.Bag);

    private Patch? Bind(MappingReader reader, SourcedText? id)
    {
        var title = plain.Required(reader, "title");
        var advisory = reader.OptionalString("advisory");
        var kb = reader.OptionalString("kb");
        var component = plain.Optional(reader, "component");
        var released = Released(reader);
        var patchClass = reader.OptionalWord("class", PatchWords.Class);
        var severity = reader.OptionalWord("severity", PatchWords.Severity);
        var severityMax = reader.OptionalWord("severity_max", PatchWords.Severity);
        var impact = plain.Optional(reader, "impact");
        var size = frame.Quantities.Size(reader.Optional("size"));
        var restart = reader.OptionalWord("restart", PatchWords.Restart) ?? Restart.Unknown;
        var affects = AllAffects(reader);
        var cves = Cves(reader);
        var replaces = Replaces(reader, id?.Text);
        var source = frame.SourceOf(reader);
        var place = plain.Optional(reader, "place");
        reader.Finish();
        if (id is not { } name || title is null || source is null) return null;
        return new Patch(name.Text, title, advisory, kb, component, released, patchClass, severity, severityMax, impact, size, restart, affects, cves, replaces, source, place, name.Span);
    }

    /// <summary>A day, a month, or the word "unknown".</summary>
    private ReleaseDate? Released(MappingReader reader)
    {
        if (reader.Required("released") is not { } node || node is YamlScalar { Text: "unknown" }) return null;
        if (ScalarReader.DateOrMonth(node, "released", frame.Bag) is not { } days) return null;
        if (frame.Covers is { } covers && !covers.Overlaps(days))
        {
            frame.Bag.Report(DataCodes.ReleaseOutsideCoverage, node.Span, $"the release {new ReleaseDate(days)} is outside what the dataset covers, {covers}.", "correct the date, or widen 'covers'");
        }

        return new ReleaseDate(days);
    }

    private ImmutableArray<Affects> AllAffects(MappingReader reader)
    {
        if (reader.Optional("affects") is not { } node) return [];
        if (node is not YamlMapping mapping)
        {
            // Opening what is no mapping reports it.
            MappingReader.Open(node, "'affects'", frame.Bag);
            return [];
        }

        var affects = ImmutableArray.CreateBuilder<Affects>(mapping.Entries.Length);
        foreach (var (option, value) in mapping.Entries)
        {
            if (!frame.Options.Contains(option.Text)) ReportOption(option);
            if (OneAffects(option.Text, value) is { } one) affects.Add(one);
        }

        return affects.DrainToImmutable();
    }

    private Affects? OneAffects(string option, YamlNode value)
    {
        if (value is not YamlMapping) return ScalarReader.Word(value, option, Is, frame.Bag) is { } word ? new Affects(option, word, null) : null;
        var reader = MappingReader.Open(value, $"'{option}'", frame.Bag)!; // a mapping, as the line before says
        var membership = reader.RequiredWord("is", Is);
        var basis = plain.Optional(reader, "basis");
        reader.Finish();
        return membership is { } known ? new Affects(option, known, basis) : null;
    }

    private void ReportOption(YamlScalar option)
    {
        var remedy = Nearest.Suggest(option.Text, frame.Options) ?? "add it to the dataset's 'options'";
        frame.Bag.Report(DataCodes.UnknownReference, option.Span, $"'{option.Text}' is not an option of this dataset.", remedy);
    }

    private ImmutableArray<string> Cves(MappingReader reader)
    {
        var items = reader.Items("cves");
        if (items.IsEmpty) return [];
        var cves = ImmutableArray.CreateBuilder<string>(items.Length);
        foreach (var item in items)
        {
            if (ScalarReader.Text(item, "cves", frame.Bag) is not { } scalar) continue;
            if (!IsCve(scalar.Text)) frame.Bag.Report(DataCodes.BadCve, scalar.Span, $"'{scalar.Text}' is not a CVE id.", "write one such as CVE-2008-1083");
            cves.Add(scalar.Text);
        }

        return cves.DrainToImmutable();
    }

    /// <summary>CVE, a year of four digits and at least four further digits (cve.org, CVE id syntax of 2014).</summary>
    private static bool IsCve(ReadOnlySpan<char> text) =>
        text.Length >= 13 && text.StartsWith("CVE-") && text[8] == '-' && !text[4..8].ContainsAnyExceptInRange('0', '9') && !text[9..].ContainsAnyExceptInRange('0', '9');

    private ImmutableArray<string> Replaces(MappingReader reader, string? owner)
    {
        var nodes = reader.Items("replaces");
        if (nodes.IsEmpty) return [];
        var references = nodes.Select(node => ScalarReader.Id(node, "replaces", frame.Bag)).OfType<YamlScalar>().Select(scalar => new SourcedText(scalar)).ToList();
        replaced.AddRange(references.Select(reference => (reference, owner ?? "")));
        return [.. references.Select(reference => reference.Text)];
    }
}
