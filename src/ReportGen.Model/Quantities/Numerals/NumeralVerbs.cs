using System.Collections.Frozen;

namespace ReportGen.Quantities.Numerals;

/// <summary>Verbs on -s, which behind the number of a year or part begin what is said of it: "Part 3 shows", "2008 sees". Every other
/// small
/// word on -s there is taken for what is counted.</summary>
internal static class NumeralVerbs
{
    private static readonly FrozenSet<string> Verbs = Words(
        "adds admits advises affects aims allows also always analyses answers appears applies argues asks assumes asserts attempts " +
        "becomes begins " +
        "belongs breaks brings builds calls cannot carries causes changes checks claims closes comes compares concerns concludes " +
        "confirms connects " +
        "considers contains continues corrects corresponds counts covers creates deals defines deletes demonstrates denotes depends " +
        "derives " +
        "describes details determines differs disables discusses displays distinguishes does draws drops " +
        "enables ends ensures enumerates establishes evaluates " +
        "examines exists " +
        "expands explains explores expresses extends fails falls finds fixes follows forbids forms gathers gives goes groups grows " +
        "handles happens " +
        "has helps highlights holds identifies illustrates implements implies includes indicates introduces involves is itself keeps " +
        "lacks lays " +
        "leads leaves lets likes links lists lives looks makes maps marks means measures mentions misses moves names needs notes " +
        "occurs offers " +
        "omits opens outlines owns passes performs permits pertains plots points possesses precedes presents preserves proceeds " +
        "produces progresses " +
        "prohibits proposes proves provides puts quotes raises reaches reads receives recommends records refers reflects regards " +
        "reigns rejects " +
        "relates relies remains removes repeats replaces reproduces requires rests results returns reveals reviews rises runs says " +
        "sees seeks " +
        "seems selects sends serves sets settles shifts shows sits solves speaks specifies stands starts states stays stems stops stores " +
        "studies " +
        "suggests summarises summarizes supports surveys takes talks teaches tells tends things treats tries turns " +
        "understands uses vanishes varies walks wants was works writes yes yields perhaps besides towards afterwards always sometimes " +
        "unless " +
        "across plus versus minus nevertheless nonetheless regardless thus hers ours theirs yours his this");

    /// <summary>"records", "fixes": behind the number of a part more often what it does than what is counted.</summary>
    private static readonly FrozenSet<string> BehindParts = Words("claims fixes records");

    public static bool IsVerb(ReadOnlySpan<char> word) => Has(Verbs, word);

    public static bool IsVerbBehindPart(ReadOnlySpan<char> word) => Has(BehindParts, word);

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
