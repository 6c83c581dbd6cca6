using ReportGen.Tests.Support;

namespace ReportGen.Tests.Architecture;

/// <summary>What holds for every source file.</summary>
public class SourceFileTests
{
    private const int MostLines = 250;

    private static IEnumerable<ProductCode> Files =>
        new[] { "src", "packaging", "tests", "bench" }
            .Select(folder => RepositoryRoot.Combine(folder))
            .Where(Directory.Exists)
            .SelectMany(folder => ProductCode.Read(folder))
            .Where(file => !file.Name.Split('/').Any(part => part is "bin" or "obj"));

    [Fact]
    public void No_file_is_longer_than_can_be_read_at_a_sitting() =>
        Assert.Empty(Files.Where(file => file.Text.AsSpan().Count('\n') > MostLines).Select(file => $"{file.Name} has {file.Text.AsSpan().Count('\n')} lines; at most {MostLines}."));

    [Fact]
    public void Nothing_is_left_to_be_done()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:", "NotImplemented" + "Exception"];

        Assert.Empty(Files.Where(file => marks.Any(mark => file.Text.Contains(mark, StringComparison.Ordinal))).Select(file => file.Name));
    }

    [Fact]
    public void Files_have_LF_and_no_byte_order_mark() =>
        Assert.Empty(Files.Where(file => file.Text.Contains('\r', StringComparison.Ordinal) || file.Text.StartsWith('\uFEFF')).Select(file => file.Name));

    [Fact]
    public void Warnings_are_silenced_only_with_a_reason_on_the_same_line() =>
        Assert.Empty(Files.SelectMany(file => file.Text.Split('\n')
            .Where(line => line.TrimStart().StartsWith("#pragma warning disable", StringComparison.Ordinal) && !line.Contains("//", StringComparison.Ordinal))
            .Select(line => $"{file.Name}: {line}")));
}
