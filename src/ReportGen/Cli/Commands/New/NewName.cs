using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.New;

/// <summary>The name of a new thing.</summary>
internal static class NewName
{
    /// <summary>Whether a thing of the sort can have the name, by the rules of its readers; the reason why not is in the bag.</summary>
    public static bool IsFit(string name, NewSort sort, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var scalar = new YamlScalar(new SourceText(sort.Path, name), 0, name.Length, name, ScalarForm.SingleQuoted);
        var problem = sort.IsArticle && !KeyKind.Slug.Fits(name)
            ? ($"'{name}' cannot be part of an address.", Suggested(name) is { Length: > 0 } slug
                ? $"write 'reportgen new {sort.Word} {slug}', and the title into the file"
                : "write lower-case letters, digits and single hyphens")
            : ((string Message, string? Remedy)?)null;
        if (problem is null && !sort.IsArticle && ScalarReader.Id(scalar, "id", found) is null)
            problem = found.ToSorted()[0] is var first ? (first.Message, first.Remedy) : null;
        if (problem is null && sort.IsFile && PortableName.Problem(sort.PathOf(name).Split('/')[^1]) is { } portable)
            problem = ($"{portable}.", "choose another name");
        if (problem is not var (message, remedy)) return true;
        bag.Report(CliCodes.NewName, null, message, remedy ?? "choose another name");
        return false;
    }

    /// <summary>The name as YAML: in quotes where it would be read as nothing.</summary>
    public static string Written(string name) => name is "null" or "Null" or "NULL" ? $"'{name}'" : name;

    /// <summary>The name in words, as a title to begin with; null where it holds a number, which a title must account for.</summary>
    public static string? Title(string name)
    {
        var words = name.Replace('-', ' ').Replace('_', ' ').Replace('.', ' ');
        return NumeralScanner.MayHold(words) || !char.IsAsciiLetter(words[0]) || words is "null" or "Null" or "NULL"
            ? null
            : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
    }

    /// <summary>The nearest thing to a title that can be part of an address.</summary>
    private static string Suggested(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
