using ReportGen.Sources.Yaml;

namespace ReportGen.Sources;

/// <summary>How a YAML scalar was written.</summary>
public enum ScalarForm : byte
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}

/// <summary>A YAML scalar: one piece of text, whatever it stands for.</summary>
public sealed class YamlScalar(SourceText source, int start, int length, string text, ScalarForm form)
    : YamlNode(source, start, length)
{
    private const int LongestQuotation = 60;

    private int[]? offsets;

    /// <summary>The text that it stands for: quotes taken off, escapes and folded lines resolved.</summary>
    public string Text { get; } = text;

    public ScalarForm Form { get; } = form;

    public bool IsQuoted => Form is ScalarForm.SingleQuoted or ScalarForm.DoubleQuoted;

    /// <summary>Nothing was written, or YAML's word for it.</summary>
    public bool IsNull => Form == ScalarForm.Plain && Text is ("" or "~" or "null" or "Null" or "NULL");

    public override string Description
    {
        get
        {
            if (IsNull) return "nothing";
            if (Text.Length <= LongestQuotation) return $"the text '{Text}'";
            return $"the text '{Text[..LongestQuotation]}…'";
        }
    }

    /// <summary>Where each character of <see cref="Text"/> (and its end) stands in the source.</summary>
    internal ReadOnlySpan<int> Offsets => offsets ??= ScalarOffsets.Of(this);
}
