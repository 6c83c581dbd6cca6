using System.Text.RegularExpressions;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Published;

/// <summary>Compares the version with which a report says that it was last built with that of the tool.</summary>
public static partial class StatedVersion
{
    /// <summary>What is to be told; null where nothing is stated, or the tool is as new.</summary>
    /// <param name="tool">The version of this tool, such as <c>0.1.0</c>.</param>
    public static Diagnostic? Check(SourcedText? stated, string tool)
    {
        if (stated is not { } text) return null;
        if (Read(text.Text) is not { } wanted)
            return new Diagnostic(
                DataCodes.BadVersion,
                text.Span,
                $"'{text.Text}' is not a version of ReportGen.",
                $"write it as 'reportgen --version' prints it: {tool}",
                []);
        return Read(tool) is not { } own || wanted <= own ? null : new Diagnostic(
            DataCodes.NewerVersion,
            text.Span,
            $"this report was last built with ReportGen {text.Text}, and this is {tool}.",
            $"update ReportGen, or write {tool} if nothing newer is needed",
            []);
    }

    private static Version? Read(string text) => Form().IsMatch(text) ? Version.Parse(text) : null;

    // Nine digits always fit into a number.
    [GeneratedRegex(@"\A[0-9]{1,9}\.[0-9]{1,9}\.[0-9]{1,9}\z")]
    private static partial Regex Form();
}
