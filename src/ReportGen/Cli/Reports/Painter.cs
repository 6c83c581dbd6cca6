using Spectre.Console;

namespace ReportGen.Cli.Reports;

/// <summary>Writes in colour on a terminal. Nothing else names Spectre.Console, so that it is loaded only where a person watches.</summary>
internal sealed class Painter
{
    // Never fold lines: an editor or a terminal does that, and a log must keep one finding in one line.
    private const int Unfolded = 1 << 20;

    private readonly IAnsiConsole console;

    public Painter(TextWriter writer)
    {
        console =
            AnsiConsole.Create(
                new AnsiConsoleSettings
                {
                    Out = new AnsiConsoleOutput(writer),
                    Ansi = AnsiSupport.Yes,
                    ColorSystem = ColorSystemSupport.Standard,
                });
        console.Profile.Width = Unfolded;
    }

    public void Write(string text, Tone tone) => console.Write(new Text(text, StyleOf(tone)));

    /// <summary>Does the work under a line that moves; the line is gone when the work is done.</summary>
    public T Watch<T>(string title, Func<Action<string>, T> work) => console.Status().Spinner(Spinner.Known.Dots)
        .Start(title.EscapeMarkup(), line => work(words => line.Status(words.EscapeMarkup())));

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
