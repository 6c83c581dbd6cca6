using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads the addresses that <c>report.yaml</c> gives to tags and series.</summary>
internal static partial class TopicAddressReader
{
    /// <param name="key"><c>tags</c> or <c>series</c>.</param>
    public static ImmutableArray<TopicAddress> Read(MappingReader reader, string key, string what, DiagnosticBag bag)
    {
        var read = reader.Items(key).Select(item => ReadItem(item, what, bag)).OfType<TopicAddress>().ToList();
        var first = new Dictionary<string, TopicAddress>(StringComparer.Ordinal);
        foreach (var one in read.Where(one => !first.TryAdd(one.Name.Text, one)))
            bag.Report(DataCodes.RepeatedId, one.Name.Span, $"the address of '{one.Name.Text}' is already written.", "delete one of the two", new RelatedPlace(first[one.Name.Text].Name.Span, "the first one"));
        return [.. first.Values];
    }

    private static TopicAddress? ReadItem(YamlNode node, string what, DiagnosticBag bag)
    {
        if (MappingReader.Open(node, what, bag) is not { } reader) return null;
        var (name, address) = (reader.RequiredText("name"), reader.RequiredText("address"));
        reader.Finish();
        if (name is not { } written || address is not { } slug) return null;
        if (Shape().IsMatch(slug.Text)) return new TopicAddress(written, slug);
        bag.Report(DataCodes.BadTopicAddress, slug.Span, $"'{slug.Text}' cannot be part of an address.", "write lower-case letters, digits and single hyphens");
        return null;
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
