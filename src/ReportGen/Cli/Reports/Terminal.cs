namespace ReportGen.Cli.Reports;

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
internal sealed class Terminal(Channel channel, ColourUse colour, string? noColor)
{
    private readonly Painter? painter =
        channel.IsTerminal && colour != ColourUse.Never && string.IsNullOrEmpty(noColor) ? new Painter(channel.Writer) : null;

    public bool IsWatched => channel.IsTerminal;

    public void Write(string text, Tone tone = Tone.Plain)
    {
        if (painter is null || tone == Tone.Plain) channel.Writer.Write(text);
        else painter.Write(text, tone);
    }

    public void WriteLine(string text = "", Tone tone = Tone.Plain)
    {
        Write(text, tone);
        channel.Writer.Write('\n');
    }

    /// <summary>Does the work, under a line that moves where a person watches; the work may give it other words.</summary>
    public T Watch<T>(string title, Func<Action<string>, T> work) => painter is null ? work(_ => { }) : painter.Watch(title, work);
}
