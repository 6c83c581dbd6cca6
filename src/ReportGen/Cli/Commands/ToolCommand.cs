using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands;

/// <summary>A command of the tool, whole: what is typed, what help says of it, and what is done.</summary>
internal sealed record ToolCommand
{
    public required string Name { get; init; }

    /// <summary>What it does, in one sentence of help.</summary>
    public required string Summary { get; init; }

    /// <summary>Lines that can be copied, each with what it does below it.</summary>
    public required string Examples { get; init; }

    /// <summary>What is typed behind the name.</summary>
    public required Func<SharedOptions, CommandGrammar> Grammar { get; init; }
}

/// <summary>What can be typed behind the name of a command, beside the options that all commands have.</summary>
internal sealed record CommandGrammar
{
    public ImmutableArray<Argument> Arguments { get; init; } = [];

    /// <summary>In the order of its help.</summary>
    public required ImmutableArray<Option> Options { get; init; }

    /// <summary>Adds an error for what contradicts itself.</summary>
    public Action<CommandResult> Refuse { get; init; } = _ => { };

    /// <summary>What the typed words ask for.</summary>
    public required Func<ParseResult, Order> Order { get; init; }
}
