using System.Collections.Immutable;
using System.Reflection;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Tests.Sources;

/// <summary>The tables of keys, and what <c>docs/data.md</c> tells of them.</summary>
public class KeyTableTests
{
    private const string Head = "| key | value | required | example | meaning |";

    private static readonly string Reference = System.IO.File.ReadAllText(Support.RepositoryRoot.Combine("docs", "data.md"));

    [Fact]
    public void The_catalogue_has_every_table_of_the_code_and_each_has_a_heading_of_its_own()
    {
        var declared = typeof(KeyTable).Assembly.GetTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(member => member switch { PropertyInfo property when property.PropertyType == typeof(KeyTable) => property.GetValue(null), FieldInfo field when field.FieldType == typeof(KeyTable) => field.GetValue(null), _ => null })
            .OfType<KeyTable>().Select(table => table.Heading).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.Equal(declared, KeyCatalogue.All.Select(table => table.Heading).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_has_a_sentence_a_name_of_its_own_and_an_example_of_its_kind() => Assert.All(KeyCatalogue.All, table =>
    {
        Assert.Equal(table.Names.Distinct(StringComparer.Ordinal), table.Names);
        Assert.All(table.Keys, key =>
        {
            Assert.EndsWith(".", key.Meaning, StringComparison.Ordinal);
            Assert.Equal(key.Need == Need.Depends, key.When is not null);
            var bag = new DiagnosticBag();
            var root = Assert.IsType<YamlMapping>(YamlReader.Read(new SourceText("x.yaml", $"{key.Name}: {key.Example}\n"), Limits.Default, bag));
            Assert.Empty(bag.ToSorted());
            var value = Assert.Single(root.Entries).Value;
            Assert.True(Fits(key, value, bag), $"{table.Heading}: {key.Name}: {key.Example}");
            Assert.Empty(bag.ToSorted());
        });
    });

    [Fact]
    public void The_reference_for_authors_tells_exactly_these_keys() => Assert.All(KeyCatalogue.All, table =>
    {
        var section = Assert.Single(Reference.Split("\n### "), part => part.StartsWith($"{table.Heading}\n", StringComparison.Ordinal));
        var at = section.IndexOf(Head, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{table.Heading}' has no table of keys");
        Assert.Equal(Lines(table), section[at..].Split('\n').TakeWhile(line => line.StartsWith('|')));
    });

    private static IEnumerable<string> Lines(KeyTable table) => [Head, "| --- | --- | --- | --- | --- |", .. table.Keys.Select(Line)];

    private static string Line(Key key)
    {
        var words = string.Join(", ", key.AllowedWords.Select(word => $"`{word}`"));
        var need = key.Need switch { Need.Required => "yes", Need.Optional => "no", _ => key.When };
        return $"| `{key.Name}` | {key.Kind.Word}{(words.Length > 0 ? $": {words}" : "")} | {need} | `{key.Example}` | {key.Meaning} |";
    }

    private static bool Fits(Key key, YamlNode value, DiagnosticBag bag)
    {
        if (key.Kind == KeyKind.Mapping || key.Kind == KeyKind.Free) return value is YamlMapping;
        if (key.Kind.Word.StartsWith("list", StringComparison.Ordinal)) return value is YamlSequence;
        if (key.Kind == KeyKind.TextOrTexts) return Items(value).All(item => item is YamlScalar { IsNull: false });
        if (key.Kind == KeyKind.Words) return Items(value).All(item => key.AllowedWords.Contains(Text(item), StringComparer.Ordinal));
        if (value is not YamlScalar { IsNull: false } scalar) return false;
        if (!key.Kind.Fits(scalar.Text)) return false;
        if (key.Kind == KeyKind.OneWord) return key.AllowedWords.Contains(scalar.Text, StringComparer.Ordinal);
        if (key.Kind == KeyKind.Id) return ScalarReader.Id(scalar, key.Name, bag) is not null;
        if (key.Kind == KeyKind.Date) return DateReader.Day(scalar.Text) is not null;
        if (key.Kind == KeyKind.DateOrMonth) return DateReader.Day(scalar.Text) is not null || DateReader.Month(scalar.Text) is not null;
        if (key.Kind == KeyKind.DateMonthOrYear)
            return (DateReader.Day(scalar.Text) ?? DateReader.Month(scalar.Text) ?? DateReader.Year(scalar.Text)) is not null;
        if (key.Kind == KeyKind.WholeNumber) return ScalarReader.WholeNumber(scalar, key.Name, bag) is not null;
        if (key.Kind == KeyKind.Flag) return ScalarReader.Flag(scalar, key, bag) is not null;
        if (key.Kind == KeyKind.Quantity) return Quantities(scalar.Text);
        return key.Kind != KeyKind.Address || scalar.Text.StartsWith("https://", StringComparison.Ordinal);
    }

    private static bool Quantities(string text) => ReportGen.Quantities.MeasureReader.Read(text).Value is not null;

    private static ImmutableArray<YamlNode> Items(YamlNode value) => value is YamlSequence list ? list.Items : [value];

    private static string Text(YamlNode value) => value is YamlScalar scalar ? scalar.Text : "";
}
