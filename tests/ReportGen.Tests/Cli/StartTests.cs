using Markdig;
using Markdig.Syntax;
using ReportGen.Look;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>What <c>docs/start.md</c> tells a newcomer to type, typed in its order.</summary>
public sealed class StartTests
{
    [Fact]
    public void Every_step_of_the_ten_minutes_ends_well()
    {
        using var folder = new TestFolder();
        var (here, typed) = (folder.Path, 0);
        foreach (var block in Markdown.Parse(File.ReadAllText(RepositoryRoot.Combine("docs", "start.md"))).Descendants<FencedCodeBlock>())
        {
            var text = block.Lines.ToString();
            if (block.Arguments is { Length: > 0 } path) Save(Path.Combine([here, .. path.Split('/')]), text);
            else if (block.Info == "sh")
            {
                foreach (var line in text.Split('\n'))
                {
                    typed++;
                    if (line.StartsWith("cd ", StringComparison.Ordinal)) here = Path.Combine(here, line[3..]);
                    else Run(here, line);
                }
            }
        }

        Assert.InRange(typed, 12, 40);
    }

    private static void Run(string here, string line)
    {
        using var shell = new Shell(here) { Theme = EmbeddedTheme.Read(), Pipeline = (tree, options) => Pipeline.Run(tree, options) };
        var exit = shell.Run([.. Assert.Single(ToolCommands.In(line))]);

        Assert.True(exit == 0, $"{line}\n{shell.Output}{shell.ErrorOutput}");
        Assert.DoesNotContain(": error RG", shell.Output, StringComparison.Ordinal);
    }

    /// <summary>A file, or an entry in the place of the one that begins alike and is the last.</summary>
    private static void Save(string path, string text)
    {
        var before = File.ReadAllText(path);
        var at = text.StartsWith("- ", StringComparison.Ordinal) ? before.IndexOf(text.Split('\n')[0], StringComparison.Ordinal) : 0;
        Assert.True(at >= 0, $"{path} has no entry to fill in.");
        File.WriteAllText(path, before[..at] + text + "\n");
    }
}
