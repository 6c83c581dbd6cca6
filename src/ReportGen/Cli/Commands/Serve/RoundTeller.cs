using ReportGen.Cli.Commands.Serve.Rounds;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Reports;

namespace ReportGen.Cli.Commands.Serve;

/// <summary>Tells a terminal of the rounds. The output stream gets the address and nothing else, so that a program can read it; all else
/// is on the error stream. A stream that is closed ends no session.</summary>
internal sealed class RoundTeller(RunOptions options, Surroundings surroundings)
{
    private readonly Terminal terminal = new(surroundings.Error, options.Colour, surroundings.NoColor);
    private readonly Lock gate = new();
    private string told = "";

    /// <summary>Does the first round, under a line that moves where a person watches.</summary>
    public T Building<T>(Func<T> work) => options.Verbosity == Verbosity.Normal ? terminal.Watch("Building", _ => work()) : work();

    public void TellAddress(string address)
    {
        new Terminal(surroundings.Output, options.Colour, surroundings.NoColor).WriteLine(address, Tone.Strong);
        surroundings.Output.Writer.Flush();
    }

    /// <summary>A sentence.</summary>
    public void Tell(string words)
    {
        if (options.Verbosity != Verbosity.Quiet) Write(() => terminal.WriteLine(words, Tone.Dim));
    }

    public void Tell(Round round) => Write(() =>
    {
        // Warnings that stay are told once.
        if (round.Findings != told) terminal.Write(round.Findings);
        told = round.Findings;
        if (options.Verbosity == Verbosity.Quiet) return;
        if (!round.IsNewest)
            terminal.WriteLine(
                $"The report has errors: {(round.HasSite ? "the last site without them is still shown" : "there is no site yet")}.",
                Tone.Error);
        foreach (var line in round.Changes) terminal.WriteLine(Printable.Of(line), Tone.Good);
    });

    private void Write(Action write)
    {
        try
        {
            lock (gate)
            {
                write();
                surroundings.Error.Writer.Flush();
            }
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            // Pages show the same.
        }
    }
}
