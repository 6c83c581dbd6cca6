namespace ReportGen.Narrative.Reading;

/// <summary>A kind of note that stands out from the text.</summary>
/// <param name="Id">As classes have it: <c>note</c>.</param>
/// <param name="Word">As readers see it: "Note".</param>
/// <param name="Sign">Lines of its icon, in a square of 16.</param>
internal sealed record AdmonitionKind(string Id, string Word, string Sign)
{
    private static readonly AdmonitionKind[] All =
    [
        new("note", "Note", "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M8 7v4.5M8 4.4v.4"),
        new("tip", "Tip", "M6 14h4M6 11.6c0-1.6-2-2.4-2-5a4 4 0 1 1 8 0c0 2.6-2 3.4-2 5z"),
        new("important", "Important", "M2 2.5h12v9h-6l-3 3v-3H2zM8 4.6v2.9M8 9.3v.4"),
        new("warning", "Warning", "M8 1.8l6.5 12h-13zM8 6.2v3.6M8 11.6v.4"),
        new("caution", "Caution", "M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7h-5.6l-3.7-3.7v-5.6zM8 4.5v4.2M8 10.9v.4"),
    ];

    /// <summary>As authors write them: <c>[!NOTE]</c>.</summary>
    public static IEnumerable<string> Marks => All.Select(kind => $"[!{kind.Id.ToUpperInvariant()}]");

    /// <summary>The kind named by the word in a mark, in any case; null when there is none.</summary>
    public static AdmonitionKind? Find(string word) => Array.Find(All, kind => kind.Id.Equals(word, StringComparison.OrdinalIgnoreCase));
}
