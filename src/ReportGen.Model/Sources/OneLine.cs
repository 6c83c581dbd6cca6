namespace ReportGen.Sources;

/// <summary>Texts that may have several lines, for places that hold one.</summary>
public static class OneLine
{
    /// <summary>The text with one blank wherever it has several, or begins a new line, and none around it.</summary>
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
