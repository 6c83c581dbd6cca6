using System.Buffers;
using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Templates;

/// <summary>Finds what a template writes that the policy of every page blocks without a word, and images without alternative
/// text.</summary>
internal static partial class BlockedMarkup
{
    private const string Elsewhere = "put the file into templates/assets or content/static and name it there";

    /// <summary>Elements that the policy leaves empty or without effect.</summary>
    private static readonly FrozenSet<string> Blocked = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "style", "iframe", "frame", "object", "embed", "applet", "video", "audio", "base", "form");

    /// <summary>Elements whose addresses are loaded with the page.</summary>
    private static readonly FrozenSet<string> Loading = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "img", "source", "input", "image", "use", "script", "track", "feimage");

    /// <summary>A tag without any of these is never blocked: most tags of a page are passed over by them.</summary>
    private static readonly SearchValues<string> Suspect = SearchValues.Create(
        [
            "<script", "<style", "<iframe", "<frame", "<object", "<embed", "<applet", "<video", "<audio", "<base", "<form", "<img",
            "refresh",
            "style", " on", "\ton", "\non", "\ron", "\fon", "\"on", "'on", "/on", "ping", "script", "data:", "//", "&#",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> LoadedLinks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "stylesheet", "icon", "shortcut", "apple-touch-icon", "mask-icon", "manifest", "preload",
        "modulepreload", "prefetch", "dns-prefetch", "preconnect");

    /// <summary>Feeds are read elsewhere, under the reader's own policy: their templates are passed over.</summary>
    public static void Report(SourceText source, DiagnosticBag bag)
    {
        if (source.Path[(source.Path.LastIndexOf('/') + 1)..].StartsWith("feed", StringComparison.Ordinal)) return;
        foreach (var found in In(TemplateWords.WithoutCode(source)))
            bag.Report(found.Code, source.Span(found.Start, found.Length), found.What, found.Remedy);
    }

    /// <summary>What is blocked in markup, with the place of each in it.</summary>
    public static IEnumerable<Finding> In(string markup) =>
        TemplateWords.Tag()
            .Matches(markup)
            .Where(tag => char.IsAsciiLetter(markup[tag.Index + 1]) && IsSuspect(tag.ValueSpan))
            .SelectMany(InTag);

    /// <summary>Browsers pass over blanks of these sorts within addresses, so that they may hide anything.</summary>
    private static bool IsSuspect(ReadOnlySpan<char> tag) => tag.ContainsAny(Suspect) || tag.ContainsAny('\t', '\n', '\r');

    private static IEnumerable<Finding> InTag(Match tag)
    {
        var name = Name().Match(tag.Value, 1).Value;
        var attributes = Attribute().Matches(tag.Value).ToList();
        foreach (var (code, what, remedy) in OfElement(
            name,
            attributes)) yield return new Finding(code, tag.Index, name.Length + 1, what, remedy);
        foreach (var attribute in attributes)
            if (Problem(name, attribute, attributes) is var (what, remedy))
                yield return new Finding(TemplatesCodes.Blocked, tag.Index + attribute.Index, attribute.Length, what, remedy);
    }

    private static IEnumerable<(DiagnosticCode Code, string What, string Remedy)> OfElement(string name, List<Match> attributes)
    {
        if (IsNamed(name, "script") && !IsNamed(Value(attributes, "type"), "application/ld+json"))
            yield return (TemplatesCodes.Blocked, "the policy of every page lets no script run.", "delete it: a page has to work without");
        else if (Blocked.Contains(name))
            yield return (
                TemplatesCodes.Blocked,
                $"the policy of every page blocks <{name.ToLowerInvariant()}>.",
                IsNamed(name, "style") ? "write the rules into templates/assets/site.css" : "delete it, or link to what it would show");
        if (IsNamed(name, "meta")
            && IsNamed(Value(attributes, "http-equiv"), "refresh")
            && Value(attributes, "content") is { } target
            && target.Contains("//", StringComparison.Ordinal))
            yield return (
                TemplatesCodes.Blocked,
                "this page would send its readers elsewhere at once.",
                "delete it, or write a link that a reader may follow");
        if (IsNamed(name, "img") && Value(attributes, "alt") is null)
            yield return (
                TemplatesCodes.NoAlternative,
                "this image has no alternative text.",
                "add alt=\"…\" with what it shows, or alt=\"\" for an ornament");
    }

    private static (string What, string Remedy)? Problem(string element, Match attribute, List<Match> attributes)
    {
        var (name, value) = (attribute.Groups["name"].Value, WebUtility.HtmlDecode(attribute.Groups["value"].Value).Trim());
        if (IsNamed(name, "style"))
            return (
                "the policy of every page blocks styles in attributes.",
                "give the element a class, and the class a rule in templates/assets/site.css");
        if (name.Length > 2 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && name.All(char.IsAsciiLetter))
            return ($"the policy of every page lets no script run: '{name}' does nothing.", "delete it");
        if (IsLinkWithoutPlace(element, name, value))
            return ("no browser follows this link from a page with this policy.", "write an address");
        if (IsNamed(name, "ping")) return ("the policy of every page forbids to tell others which links are followed.", "delete 'ping'");
        return IsLoaded(element, name, attributes) && IsForeign(value)
            ? ($"'{value}' would be loaded from elsewhere, which the policy of every page forbids.", Elsewhere)
            : null;
    }

    /// <summary>Addresses that hold a program or a page instead of naming a place. Browsers pass over line breaks and tabs in
    /// them.</summary>
    private static bool IsLinkWithoutPlace(string element, string attribute, string value)
    {
        var address = string.Concat(value.Where(character => character is not ('\t' or '\n' or '\r')));
        return address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase)
            || (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
                && IsNamed(attribute, "href")
                && (IsNamed(element, "a") || IsNamed(element, "area")));
    }

    private static bool IsLoaded(string element, string attribute, List<Match> attributes)
    {
        if (Loading.Contains(element)) return attribute.ToLowerInvariant() is "src" or "srcset" or "href" or "xlink:href";
        return IsNamed(element, "link") && IsNamed(attribute, "href")
            && (Value(attributes, "rel") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(LoadedLinks.Contains);
    }

    private static bool IsForeign(string address) =>
        address.StartsWith("//", StringComparison.Ordinal) || address.Contains("://", StringComparison.Ordinal);

    private static string? Value(List<Match> attributes, string name) =>
        attributes.Find(attribute => IsNamed(attribute.Groups["name"].Value, name))?.Groups["value"].Value;

    private static bool IsNamed(string? name, string other) => string.Equals(name?.Trim(), other, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("[A-Za-z][^\\s/>]*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("(?<=[\\s\"'/])(?<name>[^\\s\"'<>/=]+)(?:\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"'<>]+)))?", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    /// <summary>Something that is blocked.</summary>
    /// <param name="Start">Where it begins in the markup.</param>
    internal readonly record struct Finding(DiagnosticCode Code, int Start, int Length, string What, string Remedy);
}
