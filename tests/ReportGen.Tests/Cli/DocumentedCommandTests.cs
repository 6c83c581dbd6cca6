using ReportGen.Cli.Commands;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>What the documents tell to type, the tool understands.</summary>
public sealed class DocumentedCommandTests
{
    private static IEnumerable<string> Documents =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("docs"), "*.md").Append(RepositoryRoot.Combine("README.md")).Append(RepositoryRoot.Combine("CONTRIBUTING.md"));

    private static List<IReadOnlyList<string>> Commands => [.. Documents.SelectMany(path => ToolCommands.InBlocks(File.ReadAllText(path)))];

    [Fact]
    public void Every_command_is_understood()
    {
        var commands = Commands.Where(command => !IsOfReviewing(command)).ToList();

        Assert.NotEmpty(commands);
        Assert.All(commands, UnderstoodCommand.Check);
    }

    [Fact]
    public void Every_command_of_a_reviewer_is_understood()
    {
        var commands = Commands.Where(IsOfReviewing).ToList();

        Assert.InRange(commands.Count, 10, 100);
        Assert.All(commands, UnderstoodCommand.Check);
    }

    [Fact]
    public void Every_example_of_the_help_is_understood_and_of_its_own_command() => Assert.All(CommandTable.All, command =>
    {
        var examples = ToolCommands.In(command.Examples.ReplaceLineEndings("\n")).ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Equal(command.Name, example[0]));
        Assert.All(examples, example => UnderstoodCommand.Check(example));
    });

    [Fact]
    public void Every_command_stands_in_the_README_and_has_a_folder_of_its_name()
    {
        var table = File.ReadAllLines(RepositoryRoot.Combine("README.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToList();
        var folders = Directory.EnumerateDirectories(RepositoryRoot.Combine("src", "ReportGen", "Cli", "Commands")).Select(Path.GetFileName);

        Assert.All(CommandTable.All, command => Assert.Contains(table, line => line[3..].Split(' ', '`')[0] == command.Name));
        Assert.Equal(folders.Order(StringComparer.Ordinal), CommandTable.All.Select(command => char.ToUpperInvariant(command.Name[0]) + command.Name[1..]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("reportgen diff \"$base\" content --format html >> x", "diff $base content --format html")]
    [InlineData("  - dotnet run --project src/ReportGen --no-build -- check --format github && x", "check --format github")]
    [InlineData("reportgen explain 'a b' | less", "explain a b")]
    [InlineData("  elif reportgen diff v1.2 2> x.log; then", "diff v1.2")]
    [InlineData("reportgen diff  # what changed", "diff")]
    public void Arguments_are_those_that_a_shell_hands_over(string line, string arguments) =>
        Assert.Equal([arguments], ToolCommands.In(line).Select(words => string.Join(' ', words)));

    [Theory]
    [InlineData("dotnet test")]
    [InlineData("the command `reportgen build` builds")]
    [InlineData("reportgenerator build")]
    public void Other_lines_call_nothing(string line) => Assert.Empty(ToolCommands.In(line));

    [Fact]
    public void A_command_that_is_not_understood_is_seen() =>
        Assert.Throws<Xunit.Sdk.FalseException>(() => UnderstoodCommand.Check(["check", "--formt", "github"]));

    private static bool IsOfReviewing(IReadOnlyList<string> command) => command is ["diff" or "snapshot", ..];
}
