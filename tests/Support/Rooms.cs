using System.Collections.Immutable;
using System.Text;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Sources;

namespace ReportGen.Tests.Support;

/// <summary>The rooms from Data to Claims run on files in memory.</summary>
internal sealed record Rooms(ReportData Data, MetricSet Metrics, ClaimLedger Claims, ImmutableArray<Diagnostic> Diagnostics)
{
    public static Rooms Read(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var tree = Tree(files);
        var data = DataReader.Read(tree, Limits.Default);
        var metrics = MetricEngine.Compute(tree, data.Value, Limits.Default);
        var claims = ClaimJudge.Judge(tree, data.Value, metrics.Value, Limits.Default);
        return new Rooms(data.Value, metrics.Value, claims.Value, [.. data.Diagnostics, .. metrics.Diagnostics, .. claims.Diagnostics]);
    }

    /// <summary>The rooms run on the report that comes with ReportGen.</summary>
    public static Rooms OfShippedReport()
    {
        var folder = RepositoryRoot.Combine("content");
        var room = Read([.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => ($"content/{Path.GetRelativePath(folder, path).Replace('\\', '/')}", File.ReadAllText(path)))]);
        Assert.Empty(room.Diagnostics);
        return room;
    }

    public static SourceTree Tree(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var builder = ImmutableSortedDictionary.CreateBuilder<string, SourceFile>(StringComparer.Ordinal);
        foreach (var (path, text) in files) builder[path] = new SourceFile(path, Encoding.UTF8.GetBytes(text));
        return new SourceTree(builder.ToImmutable());
    }
}
