using System.Collections.Immutable;
using System.Numerics;
using ReportGen.Diagnostics;
using ReportGen.Quantities;

namespace ReportGen.Sources;

/// <summary>Binds one YAML mapping by hand to the table of its keys: it reports what is missing, wrong or unknown.</summary>
/// <remarks>Ask for all keys, then call <see cref="Finish"/>. A value that does not fit is reported and comes back as null, so that reading
/// goes on.
/// Whether a key must be there says its table. A key that the table lacks cannot be asked for.</remarks>
public sealed class MappingReader
{
    private readonly DiagnosticBag bag;
    private readonly KeyTable keys;
    private readonly string what;
    private ulong found; // a bit for each of the first entries: a key may be asked for twice
    private int next; // the entry and the key of the table after those found last
    private int nextKey;

    private MappingReader(YamlMapping mapping, KeyTable keys, string what, DiagnosticBag bag)
    {
        Mapping = mapping;
        this.keys = keys;
        this.what = what;
        this.bag = bag;
    }

    public YamlMapping Mapping { get; }

    /// <summary>The first line of the mapping: where a missing key is reported.</summary>
    public SourceSpan Span => ScalarReader.Head(Mapping);

    /// <summary>A reader of a node that must be a mapping; null, with a diagnostic, when it is not.</summary>
    /// <param name="what">What findings call it where that is not what the table says: "'covers'".</param>
    /// <param name="list">The key to which a list belongs that stands in its place; null when there is none.</param>
    public static MappingReader? Open(YamlNode node, KeyTable keys, DiagnosticBag bag, string? what = null, Key? list = null) =>
        MappingOf(node, what ?? keys.What, bag, list) is { } mapping ? new MappingReader(mapping, keys, what ?? keys.What, bag) : null;

    /// <summary>A mapping with keys of its author's own; null, with a diagnostic, when the node is none.</summary>
    /// <param name="what">What the mapping describes, with its article: "a dataset", "a patch".</param>
    /// <param name="list">The key to which a list belongs that stands in its place; null when there is none.</param>
    public static YamlMapping? MappingOf(YamlNode node, string what, DiagnosticBag bag, Key? list = null)
    {
        if (node is YamlMapping mapping) return mapping;
        var remedy = node switch
        {
            YamlScalar { IsNull: true } => "write its keys",
            YamlSequence when list is not null => $"write '{list.Name}:' above the list",
            _ => "write 'key: value' lines",
        };
        bag.Report(SourcesCodes.WrongShape, ScalarReader.Head(node), $"{what} must be a mapping, not {node.Description}.", remedy);
        return null;
    }

    public SourcedText? Text(Key key) =>
        Node(key) is { } node && ScalarReader.Text(node, key.Name, bag) is { } scalar ? new SourcedText(scalar) : null;

    /// <summary>A text whose place nobody will ask for: cheaper than <see cref="Text"/> in a file of many records.</summary>
    public string? PlainString(Key key) => Node(key) is { } node ? ScalarReader.Text(node, key.Name, bag)?.Text : null;

    public SourcedText? Id(Key key) =>
        Node(key) is { } node && ScalarReader.Id(node, key.Name, bag) is { } scalar ? new SourcedText(scalar) : null;

    public DateOnly? Date(Key key) => Node(key, KeyKind.Date) is { } node ? ScalarReader.Date(node, key.Name, bag) : null;

    /// <summary>One day, or all days of a month.</summary>
    public Period? DateOrMonth(Key key) =>
        Node(key, KeyKind.DateOrMonth) is { } node ? ScalarReader.Days(node, key, bag) : null;

    public int? WholeNumber(Key key) => Node(key, KeyKind.WholeNumber) is { } node ? ScalarReader.WholeNumber(node, key.Name, bag) : null;

    /// <summary>True, false, or null when the key is absent.</summary>
    public bool? Flag(Key key) => Node(key, KeyKind.Flag) is { } node ? ScalarReader.Flag(node, key, bag) : null;

    public T? Word<T>(WordKey<T> key)
        where T : struct => Node(key, KeyKind.OneWord) is { } node ? ScalarReader.Word(node, key.Name, key.Words, bag) : null;

    /// <summary>A list of texts; empty when the key is absent.</summary>
    public ImmutableArray<SourcedText> Texts(Key key) =>
        [.. Items(key).Select(item => ScalarReader.Text(item, key.Name, bag))
            .OfType<YamlScalar>()
            .Select(scalar => new SourcedText(scalar))];

    /// <summary>A list of ids; empty when the key is absent.</summary>
    public ImmutableArray<SourcedText> Ids(Key key) =>
        [.. Items(key).Select(item => ScalarReader.Id(item, key.Name, bag)).OfType<YamlScalar>().Select(scalar => new SourcedText(scalar))];

    /// <summary>A list of words, or one word that stands for a list of one; empty when the key is absent.</summary>
    public ImmutableArray<T> Words<T>(WordKey<T> key)
        where T : struct =>
        [.. OneOrMore(key).Select(item => ScalarReader.Word(item, key.Name, key.Words, bag)).OfType<T>()];

    /// <summary>The nodes of a list, or the one node that stands for a list of one; empty when the key is absent.</summary>
    public ImmutableArray<YamlNode> OneOrMore(Key key) => Node(key) switch
    {
        null => [],
        YamlSequence list => AsItems(list, key, Limits.Default.ListItems),
        var one => [one],
    };

    /// <summary>The nodes of a list; empty when the key is absent.</summary>
    public ImmutableArray<YamlNode> Items(Key key) => Items(key, Limits.Default.ListItems);

    /// <summary>The same with another limit.</summary>
    public ImmutableArray<YamlNode> Items(Key key, int most) => Node(key) is { } node ? AsItems(node, key, most) : [];

    /// <summary>A reader of the mapping under a key; null when the key is absent or holds something else.</summary>
    public MappingReader? Nested(Key key) => Node(key) is { } node ? Open(node, InsideOf(key), bag, $"'{key.Name}'") : null;

    /// <summary>The mapping under a key in which anything may stand; null when the key is absent or holds something else.</summary>
    public YamlMapping? FreeMapping(Key key) => Node(key, KeyKind.Free) is { } node ? MappingOf(node, $"'{key.Name}'", bag) : null;

    /// <summary>The value of a key, whatever its shape; null when the key is absent, which is reported where the table requires
    /// it.</summary>
    public YamlNode? Node(Key key)
    {
        if (Find(key) is { } node) return node;
        if (key.Need == Need.Required)
            bag.Report(SourcesCodes.MissingKey, Span, $"{what} lacks the key '{key.Name}'.", $"add '{key.Name}: …'");
        return null;
    }

    /// <summary>Reports every key that the table lacks. Call it once, at the end.</summary>
    public void Finish()
    {
        if (BitOperations.PopCount(found) == Mapping.Entries.Length) return;
        foreach (var (key, value) in Mapping.Entries)
        {
            if (keys.Knows(key.Text)) continue;
            if (value is YamlScalar { IsNull: true } && Unparted(key.Text) is { } written)
            {
                bag.Report(SourcesCodes.UnknownKey, key.Span, $"'{key.Text}' has no ': ' between key and value.", $"write '{written}'");
                continue;
            }

            var remedy = Nearest.Suggest(key.Text, keys.Names) ?? $"known keys: {string.Join(", ", keys.Names)}{FreePlace}";
            bag.Report(SourcesCodes.UnknownKey, key.Span, $"{what} has no key '{key.Text}'.", remedy);
        }
    }

    /// <summary>A key and its value in braces with nothing, or no blank, between them; null for any other text.</summary>
    private string? Unparted(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', ':');
        return end > 0 && end < text.Length - 1 && keys.Knows(text[..end]) ? $"{text[..end]}: {text[(end + 1)..].Trim()}" : null;
    }

    private string FreePlace =>
        keys.Keys.FirstOrDefault(key => key.Kind == KeyKind.Free) is { } free
            ? $"; what only templates read goes under '{free.Name}:'"
            : "";

    private YamlNode? Node(Key key, KeyKind kind) => ReferenceEquals(key.Kind, kind)
        ? Node(key)
        : throw new InvalidOperationException($"The key '{key.Name}' is declared to hold a {key.Kind.Word}, and is read as a {kind.Word}.");

    private static KeyTable InsideOf(Key key) =>
        key.Inside ?? throw new InvalidOperationException($"The key '{key.Name}' is not declared to hold a mapping.");

    private YamlNode? Find(Key key)
    {
        nextKey = keys.Require(key, nextKey) + 1;
        var entries = Mapping.Entries.AsSpan();
        // Authors mostly keep to the order in which we ask, so the next key is looked at first.
        for (var i = 0; i < entries.Length; i++)
        {
            var at = next + i < entries.Length ? next + i : next + i - entries.Length;
            if (!string.Equals(entries[at].Key.Text, key.Name, StringComparison.Ordinal)) continue;
            next = at + 1 < entries.Length ? at + 1 : 0;
            if (at < 64) found |= 1UL << at;
            return entries[at].Value;
        }

        return null;
    }

    private ImmutableArray<YamlNode> AsItems(YamlNode node, Key key, int most) => YamlList.Items(node, $"'{key.Name}'", most, bag);
}
