namespace ReportGen.Names;

/// <summary>A word for what is counted.</summary>
/// <param name="One">As it stands behind one: "patch".</param>
/// <param name="Many">As it stands behind several: "patches".</param>
public sealed record Noun(string One, string Many)
{
    /// <summary>The number with the word behind it.</summary>
    /// <param name="words">A number as printed.</param>
    public string Behind(string words) => $"{words} {(words is "1" or "one" ? One : Many)}";
}
