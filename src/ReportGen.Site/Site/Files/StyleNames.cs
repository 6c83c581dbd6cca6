using System.Text;

namespace ReportGen.Site.Files;

/// <summary>What a style sheet names: files, other sheets, custom properties. Comments and texts that are no addresses are passed
/// over.</summary>
/// <remarks>A sheet is read once, whatever is begun in it and not closed.</remarks>
internal sealed class StyleNames
{
    /// <summary>Functions in which a text is the address of a file. In <c>format("woff2")</c> or <c>type("image/png")</c> it is
    /// none.</summary>
    private static readonly HashSet<string> Loading = new(StringComparer.OrdinalIgnoreCase)
    {
        "url",
        "src",
        "image",
        "image-set",
        "-webkit-image-set",
        "cross-fade",
        "-webkit-cross-fade",
    };

    private readonly Stack<string> open = new();
    private string rule = "";
    private StyleToken before;
    private StyleToken secondBefore;

    private StyleNames()
    {
    }

    /// <summary>The addresses of files, wherever they stand.</summary>
    public List<StyleToken> Files { get; } = [];

    /// <summary>Where <c>@import</c> stands; what it names is told of with it.</summary>
    public List<StyleToken> Imports { get; } = [];

    /// <summary>Where something is drawn by a script: <c>paint(…)</c>.</summary>
    public List<StyleToken> Painted { get; } = [];

    /// <summary>Names of the custom properties that are set: <c>--accent: …</c>, <c>@property --accent</c>.</summary>
    public List<string> SetProperties { get; } = [];

    /// <summary>Custom properties that are used without anything to take in their place: <c>var(--accent)</c>.</summary>
    public List<StyleToken> UsedProperties { get; } = [];

    public static StyleNames Of(string css)
    {
        var names = new StyleNames();
        foreach (var token in StyleTokens.In(css)) names.Read(token);
        return names;
    }

    /// <summary>The sheet with other addresses of files.</summary>
    /// <param name="renamed">The new address of a file; null for one that stays as it is written.</param>
    public static string Renamed(string css, Func<string, string?> renamed)
    {
        var changed = new StringBuilder(css.Length);
        var done = 0;
        foreach (var file in Of(css).Files)
        {
            if (renamed(file.Text) is not { } address) continue;
            var (start, end) = (file.Whole.Start.Value, file.Whole.End.Value);
            changed.Append(css, done, start - done).Append(file.Kind == StyleTokenKind.Address ? $"url(\"{address}\")" : $"\"{address}\"");
            done = end;
        }

        return changed.Append(css, done, css.Length - done).ToString();
    }

    private void Read(StyleToken token)
    {
        switch (token.Kind)
        {
            case StyleTokenKind.AtWord: Begin(token); break;
            case StyleTokenKind.Function: Open(token); break;
            case StyleTokenKind.Address when !IsNameOnly: Files.Add(token); break;
            case StyleTokenKind.Text when !IsNameOnly && open.TryPeek(out var function) && Loading.Contains(function):
                Files.Add(token);
                break;
            case StyleTokenKind.Word when IsProperty(token) && rule.Equals("property", StringComparison.OrdinalIgnoreCase):
                SetProperties.Add(token.Text);
                break;
            case StyleTokenKind.Sign: Sign(token.Text); break;
        }

        (secondBefore, before) = (before, token);
    }

    /// <summary>What <c>@import</c>, <c>@namespace</c> and <c>@charset</c> name is no file that a rule loads.</summary>
    private bool IsNameOnly => rule.ToLowerInvariant() is "import" or "namespace" or "charset";

    private static bool IsProperty(StyleToken token) =>
        token.Kind == StyleTokenKind.Word && token.Text.StartsWith("--", StringComparison.Ordinal);

    private void Begin(StyleToken word)
    {
        rule = word.Text;
        if (rule.Equals("import", StringComparison.OrdinalIgnoreCase)) Imports.Add(word);
    }

    private void Open(StyleToken function)
    {
        open.Push(function.Text);
        if (function.Text.Equals("paint", StringComparison.OrdinalIgnoreCase)) Painted.Add(function);
    }

    private void Sign(string sign)
    {
        switch (sign)
        {
            case "(": open.Push(""); break;
            case ")":
                if (IsProperty(before)
                    && secondBefore.Kind == StyleTokenKind.Function
                    && secondBefore.Text.Equals("var", StringComparison.OrdinalIgnoreCase))
                    UsedProperties.Add(before);
                open.TryPop(out _);
                break;
            case ":" when IsProperty(before): SetProperties.Add(before.Text); break;
            case ";" or "{" or "}":
                rule = "";
                open.Clear(); // one left open ends with its declaration
                break;
        }
    }
}
