using YamlDotNet.Core;

namespace ReportGen.Sources.Yaml;

/// <summary>YamlDotNet's word for how a scalar was written, in ours.</summary>
internal static class YamlForms
{
    public static ScalarForm Of(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => ScalarForm.SingleQuoted,
        ScalarStyle.DoubleQuoted => ScalarForm.DoubleQuoted,
        ScalarStyle.Literal => ScalarForm.Literal,
        ScalarStyle.Folded => ScalarForm.Folded,
        _ => ScalarForm.Plain,
    };
}
