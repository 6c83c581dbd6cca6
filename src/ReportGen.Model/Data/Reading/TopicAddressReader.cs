using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads the addresses that <c>report.yaml</c> gives to tags and series.</summary>
internal static class TopicAddressReader
{
    private static readonly Key Name = Key.Required("name", KeyKind.Text, "A*", "The tag or series, as posts write it.");
    private static readonly Key Address =
        Key.Required("address", KeyKind.Slug, "a-star", "Its part of the address: lower-case letters, digits and single hyphens.");

    public static KeyTable Keys { get; } = new("a tag", "The address of a tag or series", [Name, Address]);

    /// <param name="what"><c>a tag</c> or <c>a series</c>.</param>
    public static ImmutableArray<TopicAddress> Read(IEnumerable<YamlNode> nodes, string what, DiagnosticBag bag)
    {
        var read = nodes.Select(item => ReadItem(item, what, bag)).OfType<TopicAddress>().ToList();
        var first = new Dictionary<string, TopicAddress>(StringComparer.Ordinal);
        foreach (var one in read.Where(one => !first.TryAdd(one.Name.Text, one)))
            bag.Report(
                DataCodes.RepeatedId,
                one.Name.Span,
                $"the address of '{one.Name.Text}' is already written.",
                "delete one of the two",
                new RelatedPlace(first[one.Name.Text].Name.Span, "the first one"));
        return [.. first.Values];
    }

    private static TopicAddress? ReadItem(YamlNode node, string what, DiagnosticBag bag)
    {
        if (MappingReader.Open(node, Keys, bag, what) is not { } reader) return null;
        var (name, address) = (reader.Text(Name), reader.Text(Address));
        reader.Finish();
        if (name is not { } written || address is not { } slug) return null;
        if (KeyKind.Slug.Fits(slug.Text)) return new TopicAddress(written, slug);
        bag.Report(
            DataCodes.BadTopicAddress,
            slug.Span,
            $"'{slug.Text}' cannot be part of an address.",
            "write lower-case letters, digits and single hyphens");
        return null;
    }
}
