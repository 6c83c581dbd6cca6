using ReportGen.Sources;

namespace ReportGen.Tests.Support;

/// <summary>What the pipeline reads where there is nothing: stands for the model where a test is about something else.</summary>
internal static class NoReport
{
    public static ReportModel Model { get; } = Pipeline.Read(SourceTree.Empty, BuildOptions.Default);
}
