using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads the groups of <c>report.yaml</c>, and whether anything belongs to each.</summary>
internal static class GroupReader
{
    private static readonly Key Name =
        Key.Required("name", KeyKind.Text, "Example Inc.", "What it is called: the `vendor` of datasets, or the `group` of selections.");
    private static readonly WordKey<ColourRole> Colour = Key.RequiredWord(
        "colour",
        new WordList<ColourRole>(
            "a colour of a group",
            [.. Enumerable.Range(0, 4).Select(at => ColourRole.Group1 + at).Select(role => (Palette.NameOf(role), role))]),
        "group1",
        "A role of the palette, in which charts draw it.");

    public static KeyTable Keys { get; } = new("a group", "A group of selections", [Name, Colour]);

    /// <summary>Those without a mistake. Two of one name, or of one colour, are reported.</summary>
    public static ImmutableArray<SelectionGroup> Read(IEnumerable<YamlNode> nodes, DiagnosticBag bag)
    {
        ImmutableArray<SelectionGroup> groups = [.. nodes.Select(node => One(node, bag)).OfType<SelectionGroup>()];
        foreach (var (at, group) in groups.Index())
        {
            var earlier = groups.Take(at).FirstOrDefault(other => other.Name.Text == group.Name.Text || other.Colour == group.Colour);
            if (earlier is not null) ReportTwice(group, earlier, bag);
        }

        return groups;
    }

    /// <summary>Reports groups to which no selection of the report belongs, where it has selections.</summary>
    public static void ReportIdle(ReportData data, DiagnosticBag bag)
    {
        if (data.Selections.IsEmpty) return;
        var used = data.Selections.Select(data.GroupOf).OfType<SelectionGroup>().ToHashSet();
        foreach (var group in data.Settings.Groups.Where(group => !used.Contains(group)))
            bag.Report(
                DataCodes.IdleGroup,
                group.Name.Span,
                $"no selection belongs to the group '{group.Name.Text}'.",
                () => Nearest.Suggest(group.Name.Text, data.Datasets.Select(dataset => dataset.Vendor).Distinct(StringComparer.Ordinal))
                    ?? "write the 'vendor' of a dataset, or its name under 'group' of selections");
    }

    private static SelectionGroup? One(YamlNode node, DiagnosticBag bag)
    {
        if (MappingReader.Open(node, Keys, bag) is not { } reader) return null;
        var (name, colour) = (reader.Text(Name), reader.Word(Colour));
        reader.Finish();
        return name is { } written && colour is { } role ? new SelectionGroup(written, role) : null;
    }

    private static void ReportTwice(SelectionGroup group, SelectionGroup earlier, DiagnosticBag bag)
    {
        var isName = group.Name.Text == earlier.Name.Text;
        bag.Report(
            isName ? DataCodes.RepeatedId : DataCodes.SharedColour,
            group.Name.Span,
            isName
                ? $"the group '{group.Name.Text}' is already written."
                : $"'{group.Name.Text}' and '{earlier.Name.Text}' would have one colour, '{Palette.NameOf(group.Colour)}'.",
            isName ? "delete one of the two" : "give one of them another colour, such as 'group1' to 'group4'",
            new RelatedPlace(earlier.Name.Span, "the first one"));
    }
}
