namespace ReportGen.Cli.Commands.Serve;

/// <summary>What <c>serve</c> alone is told.</summary>
/// <param name="Port">The wished port of this machine, 1 to 65535; 0: any that is free.</param>
/// <param name="Browser">Whether a browser is opened.</param>
/// <param name="Noticing">How changes are noticed.</param>
internal sealed record ServeOptions(int Port, Browser Browser, Noticing Noticing)
{
    public const int UsualPort = 4280;
}

/// <summary>Whether a browser is opened at the first page.</summary>
internal enum Browser
{
    LeftAlone,
    Opened,
}

/// <summary>How changes of files are noticed.</summary>
internal enum Noticing
{
    /// <summary>The system tells of them; where it does not, they are looked for.</summary>
    Told,

    /// <summary>They are looked for again and again.</summary>
    LookedFor,
}
