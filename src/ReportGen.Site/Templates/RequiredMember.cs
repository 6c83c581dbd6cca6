using System.Collections.Immutable;
using ReportGen.Diagnostics;
using Scriban.Syntax;

namespace ReportGen.Templates;

/// <summary>What a partial has to print for the page to say what is meant: without it a number loses its unit, a verdict its word, a name
/// that tools read.</summary>
/// <param name="Partial">Its name below <c>templates/partials</c>.</param>
/// <param name="Name">A member of what it is given, or an attribute of the element.</param>
/// <param name="Meaning">What readers or tools would miss.</param>
internal sealed record RequiredMember(string Partial, string Name, string Meaning)
{
    private static ImmutableArray<RequiredMember> All { get; } =
    [
        new("number", "words", "the number itself"),
        new("number", "tail", "the unit of a number in a table"),
        new("number", "data-measure", "the name by which tools know the number"),
        new("claim", "html", "the words of the claim"),
        new("claim", "badge", "its verdict"),
        new("claim", "data-claim", "the name by which tools know the claim"),
        new("statement", "html", "the words of what is said"),
        new("statement", "is_possible", "that it is possible and not certain"),
        new("badge", "words", "the verdict in words"),
        new("key-figure", "number", "the number itself"),
        new("key-figure", "data-claim", "the name by which tools know the claim"),
        new("key-figure", "data-measure", "the name by which tools know the number"),
        new("pull-figure", "number", "the number itself"),
        new("pull-figure", "data-measure", "the name by which tools know the number"),
        new("chart-data", "data-measure", "the names by which tools know its numbers"),
        new("derivation", "data-measure", "the name by which tools know the number"),
        new("input", "data-measure", "the name by which tools know the number"),
        new("steps", "data-measure", "the names by which tools know its numbers"),
        new("windows", "data-measure", "the name by which tools know the number"),
        new("windows-short", "data-measure", "the name by which tools know the number"),
        new("card", "data-measure", "the name by which tools know the number"),
        new("side", "data-measure", "the name by which tools know the number"),
        new("robustness", "data-claim", "the name by which tools know the claim"),
        new("evidence", "data-measure", "the names by which tools know its numbers"),
        new("ledger-row", "data-claim", "the name by which tools know the claim"),
        new("ledger-row", "says", "what is claimed"),
        new("claim-row", "data-claim", "the name by which tools know the claim"),
        new("claim-row", "data-measure", "the name by which tools know the number"),
        new("claim-row", "badge", "the verdict"),
        new("read-claims", "data-claim", "the names by which tools know the claims"),
        new("marked", "html", "the words that state something"),
        new("marked", "words", "that nothing stands behind them"),
        new("html", "html", "the text of prose"),
        new("cell", "words", "the words of cells"),
    ];

    /// <summary>The attributes and members that the built-in partials print and that must not get lost, for the test that holds the list to
    /// them.</summary>
    internal static ILookup<string, string> ByPartial { get; } =
        All.ToLookup(member => member.Partial, member => member.Name, StringComparer.Ordinal);

    public static void Report(string partial, string path, string text, ScriptNode template, DiagnosticBag bag)
    {
        var missing = All.Where(member => member.Partial == partial).Where(member => !IsPrinted(member.Name, text, template)).ToList();
        foreach (var member in missing)
        {
            bag.Report(
                TemplatesCodes.LosesMember,
                SourceSpan.File(path),
                $"the partial '{partial}' no longer prints '{member.Name}', {member.Meaning}.",
                $"compare it with what 'reportgen theme {path}' prints, the built-in one of this version, or delete the file to use that one");
        }
    }

    private static bool IsPrinted(string name, string text, ScriptNode template)
    {
        if (name.Contains('-')) return text.Contains(name + "=", StringComparison.Ordinal);
        var members = new MemberNames();
        members.Visit(template);
        // A partial that hands on all that it was given leaves it to others.
        return members.Names.Contains(name) || members.HandsOn;
    }

    private sealed class MemberNames : ScriptVisitor
    {
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public bool HandsOn { get; private set; }

        public override void Visit(ScriptMemberExpression node)
        {
            Names.Add(node.Member?.Name ?? "");
            base.Visit(node);
        }

        public override void Visit(ScriptNamedArgument node)
        {
            HandsOn |= node.Value is ScriptMemberExpression { Target: ScriptVariable { Name: "$" or "" } };
            base.Visit(node);
        }
    }
}
