using ReportGen.Cli.Editions.Git;

namespace ReportGen.Tests.Cli.Editions;

public class GitAnswerTests
{
    [Theory]
    [InlineData("fatal: not a tree object.\n", "not a tree object")]
    [InlineData("11:22:33.4 git.c:1: trace: built-in: git\nwarning: old\nfatal: bad object\nand more\n", "bad object")]
    [InlineData("error: unknown switch\nusage\n", "error: unknown switch")]
    [InlineData("", "git ended with 128")]
    public void The_complaint_is_the_line_that_tells_why_git_ended(string error, string complaint) => Assert.Equal(complaint, new GitAnswer(128, [], error).Complaint);
}
