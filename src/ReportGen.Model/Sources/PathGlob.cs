namespace ReportGen.Sources;

/// <summary>Names of files by a pattern: <c>*</c> stands for any characters of one step of a path, <c>**</c>, a step of its own, for any
/// number of steps. All else, case included, stands for itself.</summary>
public static class PathGlob
{
    private const string AnySteps = "**";

    /// <summary>In time that grows with the product of the two lengths.</summary>
    public static bool Matches(string glob, string path) =>
        Fits<string>(glob.Split('/'), path.Split('/'), step => step == AnySteps, (pattern, step) =>
            Fits<char>(pattern.ToCharArray(), step.ToCharArray(), one => one == '*', (wanted, found) => wanted == found));

    /// <summary>What keeps a text from being such a pattern, with what to write instead; null for one that is.</summary>
    public static (string Problem, string Remedy)? ProblemOf(string glob)
    {
        if (glob.Length > Limits.Default.GlobCharacters)
            return ("is too long", FormattableString.Invariant($"write at most {Limits.Default.GlobCharacters} characters"));
        if (glob.Split('/').Any(step => step is "" or "." or ".."))
            return ("is no path below 'content'", "write steps with one '/' between them, such as 'pages/**'");
        if (glob.IndexOfAny(['\\', '?', '[', ']', '{', '}', '!']) >= 0)
            return ("holds a sign that patterns here do not have", "use '*' and '**' only, such as 'pages/guide-*.md'");
        return glob.Split('/').Any(step => step != AnySteps && step.Contains(AnySteps, StringComparison.Ordinal))
            ? ("holds '**' within a step", "let '**' be a step of its own, such as 'pages/**', or write '*'")
            : null;
    }

    /// <summary>Whether a row of things fits a pattern, in which some parts stand for any number of things.</summary>
    private static bool Fits<T>(IReadOnlyList<T> pattern, IReadOnlyList<T> row, Func<T, bool> isAny, Func<T, T, bool> fits)
    {
        // Where the last part for any number began is all that has to be tried again: one that takes more makes the earlier ones needless.
        var (at, next, any, taken) = (0, 0, -1, 0);
        while (next < row.Count)
        {
            if (at < pattern.Count && isAny(pattern[at])) (any, taken, at) = (at, next, at + 1);
            else if (at < pattern.Count && fits(pattern[at], row[next])) (at, next) = (at + 1, next + 1);
            else if (any >= 0) (at, next, taken) = (any + 1, taken + 1, taken + 1);
            else return false;
        }

        return pattern.Skip(at).All(isAny);
    }
}
