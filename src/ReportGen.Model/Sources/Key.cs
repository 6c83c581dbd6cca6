namespace ReportGen.Sources;

/// <summary>Whether a key must be there.</summary>
public enum Need
{
    Optional,
    Required,

    /// <summary>It depends on other keys: its reader says when.</summary>
    Depends,
}

/// <summary>A key of a YAML mapping: all that there is to know of it before a file is read.</summary>
/// <param name="Example">A value as an author writes it, in one line of YAML.</param>
/// <param name="Meaning">A sentence for authors.</param>
public record Key(string Name, KeyKind Kind, Need Need, string Example, string Meaning)
{
    /// <summary>When one that depends must be there: "for a post"; else null.</summary>
    public string? When { get; private init; }

    /// <summary>The words that it allows; empty where any text will do.</summary>
    public virtual IEnumerable<string> AllowedWords => [];

    /// <summary>Itself as its table has it, also of one that is asked for as required.</summary>
    public Key Declared => Origin ?? this;

    /// <summary>The keys of the mapping, or of each mapping of the list, that stands under it; null where there is none, or where its
    /// table says otherwise.</summary>
    public KeyTable? Inside => Holds?.Invoke();

    /// <summary>What may stand in place of the mapping, or of a mapping of the list; null: nothing else.</summary>
    public KeyKind? OrKind { get; private init; }

    /// <summary>A word that may stand in place of a value of its kind; null: none.</summary>
    public string? OrWord { get; private init; }

    /// <summary>What stands under each name of a mapping in which authors choose the names; null in any other.</summary>
    public Key? UnderEach => Each?.Invoke();

    /// <summary>The least and the greatest number; of a list how many items it has. Null: any.</summary>
    public (int Least, int Most)? Range { get; private init; }

    /// <summary>Whether its text is a name or label, and so has at most <see cref="Limits.LabelCharacters"/> characters.</summary>
    public bool IsLabel
    {
        get => field || ScalarReader.IsLabel(Name);
        private init;
    }

    private Key? Origin { get; init; }

    private Func<KeyTable?>? Holds { get; init; }

    private Func<Key?>? Each { get; init; }

    public static Key Required(string name, KeyKind kind, string example, string meaning) =>
        new(name, kind, Need.Required, example, meaning);

    public static Key Optional(string name, KeyKind kind, string example, string meaning) =>
        new(name, kind, Need.Optional, example, meaning);

    public static Key RequiredWhen(string when, string name, KeyKind kind, string example, string meaning) =>
        new(name, kind, Need.Depends, example, meaning) { When = when };

    public static WordKey<T> RequiredWord<T>(string name, WordList<T> words, string example, string meaning)
        where T : struct => new(name, KeyKind.OneWord, Need.Required, example, meaning, words);

    public static WordKey<T> OptionalWord<T>(string name, WordList<T> words, string example, string meaning)
        where T : struct => new(name, KeyKind.OneWord, Need.Optional, example, meaning, words);

    public static WordKey<T> OptionalWords<T>(string name, WordList<T> words, string example, string meaning)
        where T : struct => new(name, KeyKind.Words, Need.Optional, example, meaning, words);

    /// <summary>The same key with what its mappings hold. It is asked for later: tables name each other, and are not there yet.</summary>
    public Key Holding(Func<KeyTable?> inside) => this with { Holds = inside };

    /// <summary>The same key with what stands under each name that an author chooses.</summary>
    public Key HoldingEach(Func<Key?> value) => this with { Each = value };

    /// <summary>The same key where something else may stand in place of a mapping.</summary>
    public Key Or(KeyKind kind) => this with { OrKind = kind };

    /// <summary>The same key where a word may stand in place of a value.</summary>
    public Key Or(string word) => this with { OrWord = word };

    /// <summary>The same key where a picture shows its text.</summary>
    public Key AsLabel() => this with { IsLabel = true };

    /// <summary>The same key with its least and greatest number, or how few and how many items its list has.</summary>
    public Key Within(int least, int most) => this with { Range = (least, most) };

    /// <summary>The same key where it must be there; only of one that depends.</summary>
    public Key AsRequired() => Need == Need.Depends
        ? this with { Need = Need.Required, Origin = Declared }
        : throw new InvalidOperationException($"The key '{Name}' does not depend on anything.");

    public sealed override string ToString() => Name;
}

/// <summary>A key that allows the words of a closed list.</summary>
public sealed record WordKey<T>(string Name, KeyKind Kind, Need Need, string Example, string Meaning, WordList<T> Words)
    : Key(Name, Kind, Need, Example, Meaning)
    where T : struct
{
    public override IEnumerable<string> AllowedWords => Words.Words;
}
