using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads the authors of a report: a name, or a mapping that also says who is meant.</summary>
internal static class AuthorReader
{
    private static readonly WordList<AuthorKind> Kinds =
        new("a kind of author", [("person", AuthorKind.Person), ("organization", AuthorKind.Organization)]);

    private static readonly Key Name = Key.Required("name", KeyKind.Text, "Ada Example", "The name as readers see it.");
    private static readonly Key Url = Key.Optional("url", KeyKind.Address, "https://example.org/ada", "A page about the author.");
    private static readonly WordKey<AuthorKind> Kind = Key.OptionalWord("kind", Kinds, "person", "Who is meant, for search engines.");

    public static KeyTable Keys { get; } = new("an author", "An author", [Name, Url, Kind]);

    public static ImmutableArray<Author> Read(IEnumerable<YamlNode> nodes, PlainText plain, DiagnosticBag bag) =>
        [.. nodes.Select(node => node is YamlMapping ? Mapping(node, plain, bag) : Named(node, plain)).OfType<Author>()];

    private static Author? Named(YamlNode node, PlainText plain) =>
        plain.Of(node, ReportKeys.Authors.Name) is { } name ? new Author(name, null, null) : null;

    private static Author? Mapping(YamlNode node, PlainText plain, DiagnosticBag bag)
    {
        if (MappingReader.Open(node, Keys, bag) is not { } author) return null;
        var name = plain.Of(author, Name);
        var url = AddressReader.Url(author, Url, bag);
        var kind = author.Word(Kind);
        author.Finish();
        return name is null ? null : new Author(name, url, kind);
    }
}
