using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using ReportGen.Narrative;

namespace ReportGen.Cli.Commands;

/// <summary>The options that all commands have, and those that several name alike.</summary>
internal sealed class SharedOptions
{
    private readonly Option<string> content = new("--content")
    {
        Description = "Folder with the report's data and text.",
        HelpName = "folder",
        DefaultValueFactory = _ => "content",
        Recursive = true,
    };
    private readonly Option<string?> templates = new("--templates")
    {
        Description = "Folder laid file by file over the built-in theme. [default: templates beside the content folder]",
        HelpName = "folder",
        Recursive = true,
    };
    private readonly Option<string?> baseUrl = new("--base-url")
    {
        Description = "Address at which the site will be served, instead of the one in report.yaml.",
        HelpName = "address",
        Recursive = true,
    };
    private readonly Option<bool> drafts = new("--drafts") { Description = "Include posts marked as drafts.", Recursive = true };
    private readonly Option<bool> future =
        new("--future") { Description = "Include posts dated after the report's own day, 'as_of' in report.yaml.", Recursive = true };
    private readonly Option<bool> strict = new("--strict") { Description = "Let warnings count as errors.", Recursive = true };
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Tell only the findings.", Recursive = true };
    private readonly Option<bool> verbose = new(
        "--verbose",
        "-v")
        {
            Description = "Tell also which files change, which numbers are exempt by which pattern, how the numbers of each file are covered, and the stack trace of a defect.",
            Recursive = true,
        };
    private readonly Option<bool> noColor =
        new("--no-color") { Description = "Use no colour (as does a NO_COLOR in the environment).", Recursive = true };

    public SharedOptions() => baseUrl.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<string?>() is { } address && !IsAddress(address))
            result.AddError($"'{address}' is not an address that --base-url takes: write one such as https://example.org/report/.");
    });

    /// <summary>The site on disk.</summary>
    public Option<string> Output { get; } = new("--output")
    {
        Description = "Folder of the site; a build replaces it whole.",
        HelpName = "folder",
        DefaultValueFactory = _ => "site",
    };

    /// <summary>The site of a revision, where <see cref="Output"/> would be something else.</summary>
    public Option<string> Site { get; } = new("--site")
    {
        Description = "Folder of the site inside of a revision, seen from the current folder; --content and --templates name those of its content.",
        HelpName = "folder",
        DefaultValueFactory = _ => "site",
    };

    /// <summary>Of the commands that build.</summary>
    public Option<bool> Timings { get; } = new("--timings")
    {
        Description = "Tell on the error stream how long each stage took; stages that go on side by side share time.",
    };

    /// <summary>Those of the tool itself, in the order of its help.</summary>
    public ImmutableArray<Option> All => [content, templates, Output, baseUrl, drafts, future, strict, quiet, verbose, noColor];

    /// <summary>How findings are written: an option for each command that tells nothing else.</summary>
    public static Choice<Format> FindingsFormat() =>
        new(
            "--format",
            "How findings are written.",
            ("text", Format.Text),
            ("json", Format.Json),
            ("sarif", Format.Sarif),
            ("github", Format.Github));

    /// <summary>Refuses what contradicts itself under any command.</summary>
    public void Refuse(CommandResult result)
    {
        if (result.GetValue(quiet) && result.GetValue(verbose)) result.AddError("--quiet and --verbose exclude each other.");
    }

    /// <summary>The options that were typed and say where content and templates lie.</summary>
    public ImmutableArray<string> Placing(CommandResult result) =>
    [
        .. new Option[] { content, templates }
            .Where(option => result.GetResult(option) is { Implicit: false })
            .Select(option => option.Name),
    ];

    /// <summary>Refuses options that say where the working tree's sources are.</summary>
    /// <param name="reason">Why that tree is not built.</param>
    public void RefuseWorking(CommandResult result, string reason)
    {
        foreach (var option in Placing(result)) result.AddError($"{option} is for a build of the working tree, and {reason}.");
    }

    /// <param name="site">The option that names the site's folder in this command; null: it has none.</param>
    public RunOptions In(ParseResult parsed, Option<string>? site, Format format) => new()
    {
        Command = parsed.CommandResult.Command.Name,
        Content = parsed.GetRequiredValue(content),
        Templates = parsed.GetValue(templates),
        Output = site is null ? "site" : parsed.GetRequiredValue(site),
        BaseUrl = parsed.GetValue(baseUrl),
        Drafts = parsed.GetValue(drafts) ? DraftPosts.Included : DraftPosts.LeftOut,
        Future = parsed.GetValue(future) ? FuturePosts.Included : FuturePosts.LeftOut,
        Strictness = parsed.GetValue(strict) ? Strictness.WarningsAreErrors : Strictness.Normal,
        Verbosity = (parsed.GetValue(quiet), parsed.GetValue(verbose)) switch
        {
            (true, _) => Verbosity.Quiet,
            (_, true) => Verbosity.Verbose,
            _ => Verbosity.Normal,
        },
        Colour = parsed.GetValue(noColor) ? ColourUse.Never : ColourUse.WhereTerminal,
        Format = format,
    };

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address is { Query: "", Fragment: "" };
}
