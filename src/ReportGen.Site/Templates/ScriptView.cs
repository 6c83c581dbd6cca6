using ReportGen.Diagnostics;
using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templates;

/// <summary>A view map as Scriban sees it: read-only, converted member by member when asked, without reflection.</summary>
/// <param name="isOutermost">Whether other scopes are asked after this one, so that a missing name is not yet a mistake.</param>
internal sealed class ScriptView(ViewMap map, bool isOutermost = false) : IScriptObject
{
    public int Count => map.Count;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public static object? From(View? view) => view switch
    {
        null => null,
        ViewText text => text.Text,
        ViewFlag flag => flag.Value,
        ViewNumber number => new GivenNumber(number.Number),
        ViewList list => list.Items.Select(From).ToArray(),
        ViewMap map => new ScriptView(map),
        _ => view,
    };

    public IEnumerable<string> GetMembers() => map.Names;

    public bool Contains(string member) => map.TryFind(member, out _);

    public bool TryGetValue(TemplateContext? context, ScriptSpan span, string member, out object? value)
    {
        var isFound = map.TryFind(member, out var view);
        if (!isFound && !isOutermost && !map.IsFree) throw new UnknownNameException(span, member, map.Names);
        value = From(view);
        return isFound || map.IsFree;
    }

    public bool CanWrite(string member) => isOutermost && !Contains(member);

    public bool TrySetValue(TemplateContext? context, ScriptSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}

/// <summary>A template asked for a name that is not there.</summary>
internal sealed class UnknownNameException(ScriptSpan span, string message, string name, IEnumerable<string> known)
    : Scriban.Syntax.ScriptRuntimeException(span, message)
{
    public UnknownNameException(ScriptSpan span, string name, IEnumerable<string> known)
        : this(span, $"there is no '{name}' here.", name, known)
    {
    }

    public string Remedy { get; } = Nearest.Suggest(name, known)
        ?? $"write one of {string.Join(", ", known.Order(StringComparer.Ordinal).Select(known => $"'{known}'"))}";
}
