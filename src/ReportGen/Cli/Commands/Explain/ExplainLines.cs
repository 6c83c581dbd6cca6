using ReportGen.Cli.Reports;

namespace ReportGen.Cli.Commands.Explain;

/// <summary>The lines in which everything is explained: what it is, then a line for each thing that is said of it.</summary>
internal static class ExplainLines
{
    public static void Head(this Terminal terminal, string name, string value, Tone tone)
    {
        terminal.Write(Printable.Of(name), Tone.Strong);
        terminal.Write(": ");
        terminal.WriteLine(Printable.Of(value), tone);
    }

    public static void Field(this Terminal terminal, string name, string words)
    {
        terminal.Write($"  {name,-10} ", Tone.Dim);
        terminal.WriteLine(Printable.Of(words));
    }
}
