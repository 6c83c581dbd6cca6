using System.Collections.Immutable;
using ReportGen.Data.Columns;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads records one by one; what concerns several of them is kept for <see cref="PatchList"/>.</summary>
internal sealed class PatchReader(DatasetFrame frame)
{
    private readonly PlainText plain = new(frame.Bag);
    private readonly List<(SourcedText Id, bool IsWhole)> records = [];
    private readonly PatchRows rows = new();
    private readonly List<(SourcedText Reference, string Owner)> replaced = [];
    private readonly SpelledNames names = new();

    public void Read(YamlNode node)
    {
        if (MappingReader.Open(node, PatchKeys.Table, frame.Bag) is not { } reader) return;
        var id = reader.Id(PatchKeys.Id);
        var patch = Bind(reader, id);
        if (patch is not null) rows.Add(patch);
        // Without the node that it was read from, which nobody needs any more.
        if (id is { } named) records.Add((new SourcedText(named.Text, named.Span), patch is not null));
    }

    /// <summary>What was read so far.</summary>
    public PatchBatch ToBatch() => new(records, rows, replaced, names, plain.Seen, frame.Bag);

    private Patch? Bind(MappingReader reader, SourcedText? id)
    {
        var title = reader.PlainString(PatchKeys.Title); // as its source words it: a quotation
        var advisory = Named(reader, PatchKeys.Advisory, "an advisory");
        var kb = Named(reader, PatchKeys.Kb, "an article of a knowledge base");
        var component = plain.Of(reader, PatchKeys.Component);
        var released = Released(reader);
        var patchClass = reader.Word(PatchKeys.Class);
        var severity = reader.Word(PatchKeys.Severity);
        var severityMax = reader.Word(PatchKeys.SeverityMax);
        var impact = Impact(reader);
        var size = frame.Quantities.Size(reader.Node(PatchKeys.Size));
        var restart = reader.Word(PatchKeys.Restart) ?? Restart.Unknown;
        var affects = AllAffects(reader);
        var cves = Cves(reader);
        var replaces = Replaces(reader, id?.Text);
        var source = frame.SourceOf(reader, PatchKeys.Source);
        var place = plain.Of(reader, PatchKeys.Place);
        reader.Finish();
        if (id is not { } name || title is null || source is null) return null;
        return new Patch(
            name.Text,
            title,
            advisory,
            kb,
            component,
            released,
            patchClass,
            severity,
            severityMax,
            impact,
            size,
            restart,
            affects,
            cves,
            replaces,
            source,
            place,
            name.Span);
    }

    private string? Named(MappingReader reader, Key key, string what)
    {
        if (reader.Node(key) is not { } node || ScalarReader.Text(node, key.Name, frame.Bag) is not { } scalar) return null;
        names.Note(what, new SourcedText(scalar));
        return scalar.Text;
    }

    /// <summary>Conditions of selections name it, so it is a name as well as a text.</summary>
    private string? Impact(MappingReader reader)
    {
        if (reader.Node(PatchKeys.Impact) is not { } node || plain.Of(node, PatchKeys.Impact.Name) is not { } impact) return null;
        names.Note("an impact", new SourcedText(impact, node.Span));
        return impact;
    }

    /// <summary>A day, a month, a year, or the word "unknown".</summary>
    private ReleaseDate? Released(MappingReader reader)
    {
        if (reader.Node(PatchKeys.Released) is not { } node || node is YamlScalar { Text: "unknown" }) return null;
        if (ScalarReader.Days(node, PatchKeys.Released, frame.Bag) is not { } days) return null;
        if (frame.Covers is { } covers && !covers.Overlaps(days))
        {
            frame.Bag.Report(
                DataCodes.ReleaseOutsideCoverage,
                node.Span,
                $"the release {new ReleaseDate(days)} is outside what the dataset covers, {covers}.",
                "correct the date, or widen 'covers'");
        }

        return new ReleaseDate(days);
    }

    private ImmutableArray<Affects> AllAffects(MappingReader reader)
    {
        if (reader.Node(PatchKeys.Affects) is not { } node || MappingReader.MappingOf(node, "'affects'", frame.Bag) is not { } mapping)
            return [];
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
        if (value is not YamlMapping)
            return ScalarReader.Word(value, option, PatchKeys.Is.Words, frame.Bag) is { } word ? new Affects(option, word, null) : null;
        var reader = MappingReader.Open(value, PatchKeys.OfOption, frame.Bag, $"'{option}'")!; // a mapping, as the line before says
        var membership = reader.Word(PatchKeys.Is);
        var basis = plain.Of(reader, PatchKeys.Basis);
        reader.Finish();
        return membership is { } known ? new Affects(option, known, basis) : null;
    }

    private void ReportOption(YamlScalar option)
    {
        var remedy = () => Nearest.Suggest(option.Text, frame.Options) ?? "add it to the dataset's 'options'";
        frame.Bag.Report(DataCodes.UnknownReference, option.Span, $"'{option.Text}' is not an option of this dataset.", remedy);
    }

    private ImmutableArray<string> Cves(MappingReader reader)
    {
        var items = reader.Items(PatchKeys.Cves);
        if (items.IsEmpty) return [];
        var cves = ImmutableArray.CreateBuilder<string>(items.Length);
        foreach (var item in items)
        {
            if (ScalarReader.Text(item, PatchKeys.Cves.Name, frame.Bag) is not { } scalar) continue;
            if (CveId.WhyNot(scalar.Text) is { } why)
                frame.Bag.Report(DataCodes.BadCve, scalar.Span, $"'{scalar.Text}' is not a CVE id{why.Message}.", why.Remedy);
            cves.Add(scalar.Text);
        }

        return cves.DrainToImmutable();
    }

    private ImmutableArray<string> Replaces(MappingReader reader, string? owner)
    {
        var nodes = reader.Items(PatchKeys.Replaces);
        if (nodes.IsEmpty) return [];
        var references = nodes.Select(node => ScalarReader.Id(node, PatchKeys.Replaces.Name, frame.Bag))
            .OfType<YamlScalar>()
            .Select(scalar => new SourcedText(scalar))
            .ToList();
        replaced.AddRange(references.Select(reference => (reference, owner ?? "")));
        return [.. references.Select(reference => reference.Text)];
    }
}
