using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Numerals;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;

namespace ReportGen.Narrative.Comparing;

/// <summary>What is checked of sentences beside their numerals.</summary>
internal sealed class SentenceChecks(SentenceFacts facts, DiagnosticBag bag)
{
    private readonly StatementCheck statements = new(facts, bag);
    private readonly NumberSentenceCheck numbers = new(facts, bag);

    public void Check(LeafBlock block, FlatText flat, WrittenProse prose, TextRole role, Tally tally)
    {
        if (role == TextRole.Name || prose.IsRecord || tally.IsUnchecked) return;
        statements.Check(block, flat, prose, role, tally);
        numbers.Check(block, flat, prose);
        VerdictWordCheck.Check(flat, prose, bag);
    }
}
