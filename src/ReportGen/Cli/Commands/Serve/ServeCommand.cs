using System.CommandLine;
using System.Globalization;
using System.Net;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.Serve;

/// <summary><c>serve</c>: shows the report in a browser while it is written.</summary>
internal static class ServeCommand
{
    public static ToolCommand Command { get; } = new()
    {
        Name = "serve",
        Summary = "Show the report in a browser of this machine and reload it on every save; nothing is written.",
        Examples = """
            reportgen serve --open
                Show the report of this folder in a browser, and every change as soon as it is saved. Ctrl-C ends it.
            reportgen serve --drafts --port 8080
                The same with drafts, at a port of your choice.
            reportgen serve --poll
                Look for changes, where the system does not tell of them: on network drives and in some containers.
            """,
        Grammar = Grammar,
    };

    private static CommandGrammar Grammar(SharedOptions shared)
    {
        var port = new Option<int>("--port")
        {
            Description = "Port of this machine; 0 takes any that is free. Another one is taken where this one is in use.",
            HelpName = "number",
            DefaultValueFactory = _ => ServeOptions.UsualPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !IsPort(result.Tokens[0].Value))
                result.AddError($"'{result.Tokens[0].Value}' is not a port: write a number from 0 to {IPEndPoint.MaxPort}.");
        });
        var open = new Option<bool>("--open") { Description = "Open the first page in the browser." };
        var poll = new Option<bool>("--poll") { Description = "Look for changes instead of waiting to be told of them." };
        return new CommandGrammar
        {
            Options = [port, open, poll],
            Order = parsed => new Order
            {
                Options = shared.In(parsed, site: null, Format.Text),
                Doing = null,
                Work = run => new ServeRun(run, Asked(parsed)).Answer(),
            },
        };

        ServeOptions Asked(ParseResult parsed) => new(
            parsed.GetValue(port),
            parsed.GetValue(open) ? Browser.Opened : Browser.LeftAlone,
            parsed.GetValue(poll) ? Noticing.LookedFor : Noticing.Told);
    }

    private static bool IsPort(string text) => text.Length is > 0 and <= 5 && text.All(char.IsAsciiDigit)
        && int.Parse(text, CultureInfo.InvariantCulture) <= IPEndPoint.MaxPort;
}
