using System.Diagnostics;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>A stream that a test listens to while something else writes.</summary>
internal sealed class HeardWriter : StringWriter
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly object gate = new();

    public override void Write(char value)
    {
        lock (gate)
        {
            base.Write(value);
            Monitor.PulseAll(gate);
        }
    }

    public override void Write(string? value)
    {
        lock (gate)
        {
            base.Write(value);
            Monitor.PulseAll(gate);
        }
    }

    public override string ToString()
    {
        lock (gate) return base.ToString();
    }

    /// <summary>Waits until the text has what is looked for; gives all of it.</summary>
    public string WaitFor(string words)
    {
        var start = Stopwatch.GetTimestamp();
        lock (gate)
        {
            while (!GetStringBuilder().ToString().Contains(words, StringComparison.Ordinal))
                Assert.True(
                    Stopwatch.GetElapsedTime(start) < Limit && Monitor.Wait(gate, Limit),
                    $"'{words}' was never told, but: {base.ToString()}");
            return base.ToString();
        }
    }
}
