using ReportGen.Sources;
using ReportGen.Wording;

namespace ReportGen.Cli.Running;

/// <summary>Prose as it is printed now: numbers in their places, without marks and links.</summary>
internal static class PrintedProse
{
    public static string In(ReportModel model, SourcedText prose) => model.Narrative.Prose.Find(prose) is { } segments ? PlainText.Of(segments) : prose.Text;
}
