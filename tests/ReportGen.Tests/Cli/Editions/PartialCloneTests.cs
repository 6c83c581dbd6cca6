namespace ReportGen.Tests.Cli.Editions;

/// <summary>A repository that somebody sent: its configuration names commands, and it lacks an object, for which git would run them.</summary>
public sealed class PartialCloneTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(shell.Folder.Path, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        shell.Dispose();
    }

    private string Trap => $"touch '{shell.Folder.At("ran")}';";

    private (string, string)[][] Remotes =>
    [
        [("url", "ssh://host/path")],
        [("url", $"ext::sh -c {Trap.Replace(" ", "% ", StringComparison.Ordinal)}")],
        [("url", shell.Folder.Path), ("uploadpack", Trap)],
        [("url", $"file://{shell.Folder.Path}"), ("uploadpack", Trap)],
        [("url", "x"), ("vcs", "ext")],
        [("url", "https://127.0.0.1:1/x"), ("proxy", "http://127.0.0.1:1/")],
        [("url", "git://127.0.0.1:1/x")],
    ];

    [GitFact]
    public void No_command_of_its_configuration_is_run_and_what_is_missing_is_RG9035()
    {
        var git = Repository();
        Lose(git.Do("rev-parse", "HEAD:site/a.txt"));
        foreach (var remote in Remotes)
        {
            foreach (var (key, value) in remote) git.Do("config", $"remote.origin.{key}", value);
            foreach (var arguments in new[] { new[] { "diff", "HEAD" }, ["snapshot", "snapshots", "--of", "HEAD"], ["diff", "HEAD", "main"] })
            {
                Assert.Equal(2, shell.Run(arguments));
                Assert.Contains("error RG9035: This clone is partial: git does not have", shell.Output + shell.ErrorOutput, StringComparison.Ordinal);
                Assert.False(File.Exists(shell.Folder.At("ran")), string.Join(' ', remote));
            }

            foreach (var (key, _) in remote) git.Do("config", "--unset", $"remote.origin.{key}");
        }
    }

    [GitFact]
    public void The_file_that_is_missing_is_named_with_what_to_do()
    {
        var git = Repository();
        git.Do("config", "remote.origin.url", "ssh://host/path");
        Lose(git.Do("rev-parse", "HEAD:site/a.txt"));

        Assert.Equal(2, shell.Run("diff", "HEAD"));
        Assert.Contains("      = if you trust the repository, run 'git archive --output=fetched.tar HEAD:site' where it is, which fetches it; or clone it whole, without --filter\n", shell.ErrorOutput, StringComparison.Ordinal);
    }

    [GitFact]
    public void A_clone_that_lacks_the_lists_of_files_too_is_told_as_partial()
    {
        var git = Repository();
        git.Do("config", "remote.origin.url", "ssh://host/path");
        Lose(git.Do("rev-parse", "HEAD:site"));

        Assert.Equal(2, shell.Run("diff", "HEAD"));
        Assert.Contains("error RG9035: This clone is partial: git does not have", shell.ErrorOutput, StringComparison.Ordinal);
        Assert.False(File.Exists(shell.Folder.At("ran")));
    }

    private GitFolder Repository()
    {
        shell.Folder.WithSite("site", ("a.txt", "one")).WithContent("content", ("a.txt", "two")).With(".gitattributes", "* filter=x diff=x\n");
        var git = new GitFolder(shell.Folder).Init().Commit("first");
        foreach (var (key, value) in new[]
        {
            ("core.repositoryFormatVersion", "1"), ("extensions.partialClone", "origin"), ("remote.origin.promisor", "true"), ("core.sshCommand", Trap), ("core.gitProxy", Trap), ("core.askPass", Trap),
            ("core.fsmonitor", Trap), ("core.pager", Trap), ("core.alternateRefsCommand", Trap), ("core.editor", Trap), ("credential.helper", $"!{Trap}"), ("filter.x.smudge", Trap), ("filter.x.process", Trap),
            ("diff.x.textconv", Trap), ("diff.external", Trap), ("alias.ls-tree", $"!{Trap}"), ("alias.cat-file", $"!{Trap}"), ("gpg.program", Trap), ("uploadpack.packObjectsHook", Trap),
        }) git.Do("config", key, value);
        git.Do("config", "core.hooksPath", shell.Folder.At("hooks"));
        foreach (var hook in new[] { "post-checkout", "reference-transaction", "fsmonitor-watchman" }) Hook(hook);
        return git;
    }

    private void Hook(string name)
    {
        shell.Folder.With($"hooks/{name}", $"#!/bin/sh\n{Trap}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(shell.Folder.At($"hooks/{name}"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private void Lose(string id)
    {
        var file = shell.Folder.At($".git/objects/{id[..2]}/{id[2..]}");
        File.SetAttributes(file, FileAttributes.Normal);
        File.Delete(file);
    }
}
