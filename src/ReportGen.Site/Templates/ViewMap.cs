namespace ReportGen.Templates;

/// <summary>Values by name; a template that asks for another name is in error.</summary>
public sealed record ViewMap : View
{
    private readonly Dictionary<string, View?> members;

    private ViewMap(Dictionary<string, View?> members) => this.members = members;

    /// <summary>Whether its names are an author's own: one that is not there is absent, and no mistake.</summary>
    public bool IsFree { get; private init; }

    public static ViewMap Empty { get; } = new(new Dictionary<string, View?>(StringComparer.Ordinal));

    public IEnumerable<string> Names => members.Keys;

    public int Count => members.Count;

    public static ViewMap Of(params ReadOnlySpan<(string Name, View? Value)> members) => Empty.With(members);

    /// <summary>Values under names that an author chose, each once.</summary>
    public static ViewMap Free(IEnumerable<(string Name, View? Value)> members) => Of([.. members]) with { IsFree = true };

    /// <summary>A copy with more or other members.</summary>
    public ViewMap With(params ReadOnlySpan<(string Name, View? Value)> more)
    {
        var copy = new Dictionary<string, View?>(members.Count + more.Length, StringComparer.Ordinal);
        foreach (var (name, value) in members) copy.Add(name, value);
        foreach (var (name, value) in more) copy[name] = value;
        return new ViewMap(copy);
    }

    /// <summary>Whether the name is a member; its value may still be absent (null).</summary>
    public bool TryFind(string name, out View? value) => members.TryGetValue(name, out value);
}
