using System.Collections.Immutable;

namespace ReportGen.Tests.Support;

/// <summary>How to build a report that is like the smallest one: with what was drawn for that, so that a test of something else draws nothing twice.</summary>
internal static class DrawnReport
{
    private static readonly Lazy<BuildOptions> Built = new(() => BuildOptions.Default with
    {
        EarlierFiles = (KeptBuild.Run(BuiltInTheme.Files(BaseSite.Files), BuildOptions.Default).Output ?? throw new InvalidOperationException("The smallest report is not built."))
            .Files.ToImmutableDictionary(StringComparer.Ordinal),
    });

    public static BuildOptions Options => Built.Value;
}
