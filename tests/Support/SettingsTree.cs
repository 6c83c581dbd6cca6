using System.Text;
using ReportGen.Sources;

namespace ReportGen.Tests.Support;

/// <summary>The brief report of the cases, with more lines in its settings and more files.</summary>
internal static class SettingsTree
{
    public static SourceTree With(string settings, params (string Path, string Text)[] others)
    {
        var report = BaseSite.Files.Single(file => file.Path == "content/report.yaml");
        var written = new SourceFile(report.Path, (byte[])[.. report.Bytes.Span, .. Encoding.UTF8.GetBytes($"\n{settings}\n")]);
        return SourceTree.Of(BuiltInTheme.Files(BaseSite.Files).Files.Values.Where(file => file.Path != report.Path).Append(written)
            .Concat(others.Select(other => new SourceFile(other.Path, Encoding.UTF8.GetBytes(other.Text)))));
    }
}
