using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads the authors of a report: a name, or a mapping that also says who is meant.</summary>
internal static class AuthorReader
{
    private static readonly WordList<AuthorKind> Kinds = new("a kind of author", [("person", AuthorKind.Person), ("organization", AuthorKind.Organization)]);

    public static ImmutableArray<Author> Read(MappingReader reader, PlainText plain, DiagnosticBag bag) =>
        [.. reader.Items("authors").Select(node => node is YamlMapping ? Mapping(node, plain, bag) : Name(node, plain)).OfType<Author>()];

    private static Author? Name(YamlNode node, PlainText plain) => plain.Of(node, "authors") is { } name ? new Author(name, null, null) : null;

    private static Author? Mapping(YamlNode node, PlainText plain, DiagnosticBag bag)
    {
        if (MappingReader.Open(node, "an author", bag) is not { } author) return null;
        var name = plain.Required(author, "name");
        var url = AddressReader.Url(author, "url", bag);
        var kind = author.OptionalWord("kind", Kinds);
        author.Finish();
        return name is null ? null : new Author(name, url, kind);
    }
}
