using System.Collections.Immutable;
using System.Numerics;
using ReportGen.Diagnostics;
using ReportGen.Quantities;

namespace ReportGen.Sources;

/// <summary>Binds one YAML mapping by hand: asked for every key it may hold, it reports what is missing, wrong or unknown.</summary>
/// <remarks>Ask for all keys, then call <see cref="Finish"/>. A value that does not fit is reported and comes back as null, so that reading goes on.</remarks>
public sealed class MappingReader
{
    /// <summary>As many keys as a record is asked for: the list seldom grows.</summary>
    private const int UsualKeys = 20;

    private readonly DiagnosticBag bag;
    private readonly List<string> asked = new(UsualKeys);
    private readonly string what;
    private ulong found; // a bit for each of the first entries: a key may be asked for twice
    private int next;

    private MappingReader(YamlMapping mapping, string what, DiagnosticBag bag)
    {
        Mapping = mapping;
        this.what = what;
        this.bag = bag;
    }

    public YamlMapping Mapping { get; }

    /// <summary>The first line of the mapping: where a missing key is reported.</summary>
    public SourceSpan Span => ScalarReader.Head(Mapping);

    /// <summary>A reader of a node that must be a mapping; null, with a diagnostic, when it is not.</summary>
    /// <param name="what">What the mapping describes, with its article: "a dataset", "a patch".</param>
    /// <param name="list">The key to which a list belongs that stands in its place; null when there is none.</param>
    public static MappingReader? Open(YamlNode node, string what, DiagnosticBag bag, string? list = null)
    {
        if (node is YamlMapping mapping) return new MappingReader(mapping, what, bag);
        var remedy = node is YamlScalar { IsNull: true } ? "write its keys" : node is YamlSequence && list is not null ? $"write '{list}:' above the list" : "write 'key: value' lines";
        bag.Report(SourcesCodes.WrongShape, ScalarReader.Head(node), $"{what} must be a mapping, not {node.Description}.", remedy);
        return null;
    }

    public SourcedText? RequiredText(string key) => Required(key) is { } node ? AsText(node, key) : null;

    public SourcedText? OptionalText(string key) => Optional(key) is { } node ? AsText(node, key) : null;

    /// <summary>A text whose place nobody will ask for: cheaper than <see cref="RequiredText"/> in a file of many records.</summary>
    public string? RequiredString(string key) => Required(key) is { } node ? ScalarReader.Text(node, key, bag)?.Text : null;

    /// <summary>A text whose place nobody will ask for; null when the key is absent.</summary>
    public string? OptionalString(string key) => Optional(key) is { } node ? ScalarReader.Text(node, key, bag)?.Text : null;

    public SourcedText? RequiredId(string key) => Required(key) is { } node ? AsId(node, key) : null;

    public SourcedText? OptionalId(string key) => Optional(key) is { } node ? AsId(node, key) : null;

    public DateOnly? RequiredDate(string key) => Required(key) is { } node ? ScalarReader.Date(node, key, bag) : null;

    public DateOnly? OptionalDate(string key) => Optional(key) is { } node ? ScalarReader.Date(node, key, bag) : null;

    /// <summary>One day, or all days of a month.</summary>
    public Period? OptionalDateOrMonth(string key) => Optional(key) is { } node ? ScalarReader.DateOrMonth(node, key, bag) : null;

    public int? RequiredWholeNumber(string key) => Required(key) is { } node ? ScalarReader.WholeNumber(node, key, bag) : null;

    public int? OptionalWholeNumber(string key) => Optional(key) is { } node ? ScalarReader.WholeNumber(node, key, bag) : null;

    /// <summary>True, false, or null when the key is absent.</summary>
    public bool? OptionalFlag(string key) => Optional(key) is { } node ? ScalarReader.Flag(node, key, bag) : null;

    public T? RequiredWord<T>(string key, WordList<T> words)
        where T : struct => Required(key) is { } node ? ScalarReader.Word(node, key, words, bag) : null;

    public T? OptionalWord<T>(string key, WordList<T> words)
        where T : struct => Optional(key) is { } node ? ScalarReader.Word(node, key, words, bag) : null;

    /// <summary>A list of texts; empty when the key is absent.</summary>
    public ImmutableArray<SourcedText> Texts(string key) =>
        [.. Items(key).Select(item => ScalarReader.Text(item, key, bag)).OfType<YamlScalar>().Select(scalar => new SourcedText(scalar))];

    /// <summary>A list of ids; empty when the key is absent.</summary>
    public ImmutableArray<SourcedText> Ids(string key) =>
        [.. Items(key).Select(item => ScalarReader.Id(item, key, bag)).OfType<YamlScalar>().Select(scalar => new SourcedText(scalar))];

    /// <summary>A list of words, or one word that stands for a list of one; empty when the key is absent.</summary>
    public ImmutableArray<T> Words<T>(string key, WordList<T> words)
        where T : struct =>
        [.. OneOrMore(key).Select(item => ScalarReader.Word(item, key, words, bag)).OfType<T>()];

    /// <summary>The nodes of an optional list, or the one node that stands for a list of one; empty when the key is absent.</summary>
    public ImmutableArray<YamlNode> OneOrMore(string key) => Optional(key) switch
    {
        null => [],
        YamlSequence list => AsItems(list, key, Limits.Default.ListItems),
        var one => [one],
    };

    /// <summary>The nodes of an optional list; empty when the key is absent.</summary>
    public ImmutableArray<YamlNode> Items(string key) => Items(key, Limits.Default.ListItems);

    /// <summary>The same with another limit.</summary>
    public ImmutableArray<YamlNode> Items(string key, int most) => Optional(key) is { } node ? AsItems(node, key, most) : [];

    /// <summary>The nodes of a list that must be there; it may be empty.</summary>
    public ImmutableArray<YamlNode> RequiredItems(string key) => Required(key) is { } node ? AsItems(node, key, Limits.Default.ListItems) : [];

    public MappingReader? RequiredMapping(string key) => Required(key) is { } node ? Open(node, $"'{key}'", bag) : null;

    public MappingReader? OptionalMapping(string key) => Optional(key) is { } node ? Open(node, $"'{key}'", bag) : null;

    /// <summary>The value of a key that may be absent, whatever its shape.</summary>
    public YamlNode? Optional(string key)
    {
        asked.Add(key);
        var entries = Mapping.Entries.AsSpan();
        // Authors mostly keep to the order in which we ask, so the next key is looked at first.
        for (var i = 0; i < entries.Length; i++)
        {
            var at = next + i < entries.Length ? next + i : next + i - entries.Length;
            if (!string.Equals(entries[at].Key.Text, key, StringComparison.Ordinal)) continue;
            next = at + 1 < entries.Length ? at + 1 : 0;
            if (at < 64) found |= 1UL << at;
            return entries[at].Value;
        }

        return null;
    }

    /// <summary>Says that a key may be there, without reading it.</summary>
    public void Allow(string key)
    {
        if (!asked.Contains(key)) asked.Add(key);
    }

    /// <summary>The value of a key that must be there, whatever its shape.</summary>
    public YamlNode? Required(string key)
    {
        if (Optional(key) is { } node) return node;
        bag.Report(SourcesCodes.MissingKey, Span, $"{what} lacks the key '{key}'.", $"add '{key}: …'");
        return null;
    }

    /// <summary>Reports every key that was never asked for. Call it once, at the end.</summary>
    public void Finish()
    {
        if (BitOperations.PopCount(found) == Mapping.Entries.Length) return;
        foreach (var (key, _) in Mapping.Entries)
        {
            if (asked.Contains(key.Text)) continue;
            var remedy = Nearest.Suggest(key.Text, asked) ?? $"known keys: {string.Join(", ", asked)}";
            bag.Report(SourcesCodes.UnknownKey, key.Span, $"{what} has no key '{key.Text}'.", remedy);
        }
    }

    private SourcedText? AsText(YamlNode node, string key) => ScalarReader.Text(node, key, bag) is { } scalar ? new SourcedText(scalar) : null;

    private SourcedText? AsId(YamlNode node, string key) => ScalarReader.Id(node, key, bag) is { } scalar ? new SourcedText(scalar) : null;

    private ImmutableArray<YamlNode> AsItems(YamlNode node, string key, int most) => YamlList.Items(node, $"'{key}'", most, bag);
}
