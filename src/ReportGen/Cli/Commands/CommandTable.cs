using System.Collections.Immutable;
using ReportGen.Cli.Commands.Build;
using ReportGen.Cli.Commands.Check;
using ReportGen.Cli.Commands.Clean;
using ReportGen.Cli.Commands.Diff;
using ReportGen.Cli.Commands.Doctor;
using ReportGen.Cli.Commands.Explain;
using ReportGen.Cli.Commands.Init;
using ReportGen.Cli.Commands.List;
using ReportGen.Cli.Commands.New;
using ReportGen.Cli.Commands.Schema;
using ReportGen.Cli.Commands.Serve;
using ReportGen.Cli.Commands.Snapshot;
using ReportGen.Cli.Commands.Theme;

namespace ReportGen.Cli.Commands;

/// <summary>All commands, in the order of the help: what is not here cannot be typed.</summary>
internal static class CommandTable
{
    public static ImmutableArray<ToolCommand> All { get; } =
    [
        InitCommand.Command, NewCommand.Command, BuildCommand.Command, ServeCommand.Command, CheckCommand.Command, ListCommand.Command,
        ExplainCommand.Command, DiffCommand.Command, SnapshotCommand.Command, SchemaCommand.Command, ThemeCommand.Command,
        CleanCommand.Command, DoctorCommand.With(CheckCommand.Report),
    ];
}
