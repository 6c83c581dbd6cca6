using ReportGen.Tests.Support;

namespace ReportGen.Tests.Architecture;

/// <summary>What would make the output depend on the day, the place, the machine or chance is forbidden by the compiler.</summary>
public class BannedSymbolTests
{
    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTime.Today")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("P:System.TimeProvider.System")]
    [InlineData("P:System.TimeZoneInfo.Local")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentCulture")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentUICulture")]
    [InlineData("T:System.Random")]
    [InlineData("M:System.Guid.NewGuid")]
    public void A_source_of_chance_is_banned(string symbol) =>
        Assert.Contains(File.ReadAllLines(RepositoryRoot.Combine("BannedSymbols.txt")), line => line.StartsWith($"{symbol};", StringComparison.Ordinal));

    [Fact]
    public void The_compiler_reads_the_list_and_takes_it_for_errors()
    {
        var properties = File.ReadAllText(RepositoryRoot.Combine("Directory.Build.props"));

        Assert.Contains("<PackageReference Include=\"Microsoft.CodeAnalysis.BannedApiAnalyzers\" PrivateAssets=\"all\" />", properties, StringComparison.Ordinal);
        Assert.Contains("<AdditionalFiles Include=\"$(MSBuildThisFileDirectory)BannedSymbols.txt\" />", properties, StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", properties, StringComparison.Ordinal);
        Assert.Contains("<RunAnalyzers Condition=\"'$(CI)' != 'true'\">false</RunAnalyzers>", properties, StringComparison.Ordinal);
        Assert.Contains("CI=true", File.ReadAllText(RepositoryRoot.Combine(".ci", "run")), StringComparison.Ordinal);
    }
}
