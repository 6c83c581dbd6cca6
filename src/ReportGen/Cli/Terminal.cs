using Spectre.Console;

namespace ReportGen.Cli;

/// <summary>What a piece of text is, from which its colour follows.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Dim,
    Error,
    Warning,
    Good,
}

/// <summary>Writes to a stream, in colour where a person watches it and allows it.</summary>
internal sealed class Terminal
{
    // Never fold lines: an editor or a terminal does that, and a log must keep one finding in one line.
    private const int Unfolded = 1 << 20;

    private readonly Channel channel;
    private readonly IAnsiConsole? console;

    public Terminal(Channel channel, Colour colour, string? noColor)
    {
        this.channel = channel;
        if (!channel.IsTerminal || colour == Colour.Never || !string.IsNullOrEmpty(noColor)) return;
        console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(channel.Writer), Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard });
        console.Profile.Width = Unfolded;
    }

    public void Write(string text, Tone tone = Tone.Plain)
    {
        if (console is null || tone == Tone.Plain) channel.Writer.Write(text);
        else console.Write(new Text(text, StyleOf(tone)));
    }

    public void WriteLine(string text = "", Tone tone = Tone.Plain)
    {
        Write(text, tone);
        channel.Writer.Write('\n');
    }

    /// <summary>Does the work under a line that moves, where a person watches; the line is gone when the work is done.</summary>
    public T Watch<T>(string title, Func<T> work) =>
        console is null ? work() : console.Status().Spinner(Spinner.Known.Dots).Start(title.EscapeMarkup(), _ => work());

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Dim => new Style(decoration: Decoration.Dim),
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Olive, decoration: Decoration.Bold),
        Tone.Good => new Style(Color.Green, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
