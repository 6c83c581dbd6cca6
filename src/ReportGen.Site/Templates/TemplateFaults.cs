using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using Scriban.Syntax;

namespace ReportGen.Templates;

/// <summary>Says in the words of those who write templates what Scriban says in its own.</summary>
internal static partial class TemplateFaults
{
    private const string Endless = "does the template loop, include itself, or print far more than a page?";

    /// <summary>Whether a limit was reached rather than a mistake made.</summary>
    public static bool IsLimit(ScriptRuntimeException exception) =>
        exception.OriginalMessage.Contains("limit", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong between two values.</summary>
    public static (string What, string Remedy) Between(string sign, object? left, object? right)
    {
        if (sign is "/" or "//" or "%" && ValueKinds.NameOf(left) == "a number" && IsZero(right))
            return ($"'{sign}' would divide by zero here.", "ask with 'if' before whether there is anything to divide by");
        var remedy = sign switch
        {
            "+" => "'+' joins texts and adds numbers",
            ".." or "..<" => "a range leads from one whole number to another",
            _ => $"'{sign}' needs two numbers",
        };
        return ($"'{sign}' cannot stand between {ValueKinds.NameOf(left)} and {ValueKinds.NameOf(right)}.", remedy);
    }

    /// <param name="code">What stands at the place; empty where that is not known.</param>
    public static (DiagnosticCode Code, string What, string Remedy) Of(
        ScriptRuntimeException exception,
        string code,
        Limits limits) => exception switch
    {
        OwnNumberException =>
            (
                TemplatesCodes.OwnNumber,
                exception.OriginalMessage,
                "print a member that says it in words or as a number of the page (docs/theme-reference.md lists them), or leave the number out"),
        UnknownNameException unknown => (TemplatesCodes.UnknownName, exception.OriginalMessage, unknown.Remedy),
        UnknownFileException unknown => (TemplatesCodes.UnknownFile, exception.OriginalMessage, unknown.Remedy),
        TemplateMistake mistake => (TemplatesCodes.Failed, exception.OriginalMessage, mistake.Remedy),
        _ when IsLimit(exception) => (TemplatesCodes.TooMuch, LimitWords(exception.OriginalMessage, limits), Endless),
        { OriginalMessage: var message } when NoMember().Match(message) is { Success: true } match =>
            NoSuchMember(match.Groups["name"].Value),
        { OriginalMessage: var message } when NullMember().Match(message) is { Success: true } match =>
            (
                TemplatesCodes.Failed,
                $"'{match.Groups["owner"].Value}' has no value here, and so no member.",
                $"ask before whether it has one: {{{{ if {match.Groups["owner"].Value} }}}}…{{{{ end }}}}"),
        _ =>
            (
                TemplatesCodes.Failed,
                code.Length == 0 ? "this cannot be worked out." : $"'{code}' cannot be worked out.",
                "look whether every value in it is of the kind that is needed there (docs/theme-reference.md lists members and functions)"),
    };

    private static (DiagnosticCode Code, string What, string Remedy) NoSuchMember(string name) =>
        (
            TemplatesCodes.UnknownName,
            $"there is no '{name}' here.",
            "a partial has only the values that its 'include' gives it, a text has no members, and docs/theme-reference.md lists the functions");

    private static string LimitWords(string message, Limits limits)
    {
        if (message.StartsWith(PageWork.Beginning, StringComparison.Ordinal)) return message + ".";
        return message.Contains("recursive", StringComparison.OrdinalIgnoreCase)
            ? string.Create(CultureInfo.InvariantCulture, $"partials include each other more than {limits.TemplateDepth} deep.")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"the templates of this page go beyond the limit of {limits.PageCharacters:N0} characters or {limits.TemplateSteps:N0} steps.");
    }

    private static bool IsZero(object? value) => value switch
    {
        GivenNumber given => given.Number == 0,
        IConvertible number when ValueKinds.IsPlainNumber(value) && value is not char => number.ToDouble(CultureInfo.InvariantCulture) == 0,
        System.Numerics.BigInteger big => big.IsZero,
        _ => false,
    };

    [GeneratedRegex("^Cannot get (?:the )?member (?:with name )?`?(?<name>[^ `.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex NoMember();

    [GeneratedRegex("^Object `(?<owner>[^`]+)` is null", RegexOptions.CultureInvariant)]
    private static partial Regex NullMember();
}
