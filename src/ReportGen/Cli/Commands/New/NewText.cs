using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands.New;

/// <summary>The text of a new thing, its words filled in.</summary>
internal static class NewText
{
    /// <summary>Texts with the titles that it may begin with, the nearest first; null, with the reason in the bag, when the report lacks
    /// what they need.</summary>
    public static ImmutableArray<string>? Of(NewSort sort, string name, NewFacts facts, ReportModel model, DiagnosticBag bag)
    {
        var text = sort.Text;
        foreach (var fact in facts.All.Where(fact => IsNeeded(fact, text)))
        {
            if (fact.Value is null)
            {
                Report(fact, sort, model, bag);
                return null;
            }

            text = text.Replace($"${fact.Word}", fact.Value, StringComparison.Ordinal);
        }

        // In comments, what the report lacks is named as what it is.
        text = facts.All
            .Aggregate(text, (filled, fact) => filled.Replace($"${fact.Word}", fact.Value ?? fact.Word, StringComparison.Ordinal))
            .Replace("$name", NewName.Written(name), StringComparison.Ordinal);
        string?[] titles = [NewName.Title(name), $"The new {sort.Word}"];
        return [.. titles.OfType<string>().Select(title => text.Replace("$title", title, StringComparison.Ordinal))];
    }

    /// <summary>The things of the report on which it rests, where there are others: authors are told which were taken.</summary>
    public static IEnumerable<NewFact> Taken(NewSort sort, NewFacts facts) =>
        facts.All.Where(fact => !fact.Others.IsEmpty && IsNeeded(fact, sort.Text));

    private static bool IsNeeded(NewFact fact, string text) =>
        text.Split('\n').Any(line => !line.TrimStart().StartsWith('#') && line.Contains($"${fact.Word}", StringComparison.Ordinal));

    private static void Report(NewFact fact, NewSort sort, ReportModel model, DiagnosticBag bag) => bag.Report(
        CliCodes.NewWithout,
        null,
        $"{char.ToUpperInvariant(sort.Article[0])}{sort.Article[1..]} needs {fact.What}, and the report has none.",
        model.Diagnostics.Any(one => one.IsError) ? "first mend what 'reportgen check' finds" : fact.Remedy);
}
