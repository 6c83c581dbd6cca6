using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Which patches of a dataset replace which: only earlier ones, so that nothing leads back to where it began.</summary>
internal sealed class Replacements
{
    /// <summary>Of a longer way round, only the beginning is told.</summary>
    private const int MostTold = 5;

    private readonly Dictionary<string, List<SourcedText>> byOwner = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Patch> patches = new(StringComparer.Ordinal);
    private readonly HashSet<SourcedText> inCycle = [];

    /// <param name="replaced">References to records that exist, each with the id of the record that makes it.</param>
    public Replacements(IEnumerable<(SourcedText Reference, string Owner)> replaced, IEnumerable<Patch> patches)
    {
        foreach (var (reference, owner) in replaced)
        {
            if (byOwner.TryGetValue(owner, out var known)) known.Add(reference);
            else byOwner[owner] = [reference];
        }

        if (byOwner.Count == 0) return;
        foreach (var patch in patches) this.patches.TryAdd(patch.Id, patch);
    }

    public void Check(DiagnosticBag bag)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var owner in byOwner.Keys) Follow(owner, done, bag);
        foreach (var (owner, references) in byOwner)
        {
            foreach (var reference in references.Where(reference => !inCycle.Contains(reference))) CheckOrder(owner, reference, bag);
        }
    }

    /// <summary>Goes every way on from a patch, without recursion: a chain may be as long as the list.</summary>
    private void Follow(string start, HashSet<string> done, DiagnosticBag bag)
    {
        var path = new List<(string Owner, int Next)>();
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        Enter(start);
        while (path.Count > 0)
        {
            var (owner, next) = path[^1];
            if (!byOwner.TryGetValue(owner, out var references) || next == references.Count)
            {
                done.Add(owner);
                depths.Remove(owner);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            path[^1] = (owner, next + 1);
            var reference = references[next];
            if (depths.TryGetValue(reference.Text, out var depth)) ReportCycle(path[depth..], reference, bag);
            else Enter(reference.Text);
        }

        void Enter(string owner)
        {
            if (done.Contains(owner)) return;
            depths[owner] = path.Count;
            path.Add((owner, 0));
        }
    }

    private void ReportCycle(List<(string Owner, int Next)> cycle, SourcedText closing, DiagnosticBag bag)
    {
        foreach (var (owner, next) in cycle) inCycle.Add(byOwner[owner][next - 1]);
        var ids = cycle.Select(step => step.Owner).ToList();
        var told = ids.Skip(1).Take(MostTold).Select(id => $"'{id}'");
        var way = ids.Count == 1
            ? "itself"
            : string.Join(
                ", which replaces ",
                ids.Count > MostTold ? [.. told, "others, and so on back to it"] : [.. told, $"'{ids[0]}' itself"]);
        bag.Report(DataCodes.CircularReference, closing.Span, $"the patch '{ids[0]}' replaces {way}.", "write the id of an earlier patch");
    }

    private void CheckOrder(string owner, SourcedText reference, DiagnosticBag bag)
    {
        if (!patches.TryGetValue(owner, out var later) || !patches.TryGetValue(reference.Text, out var earlier)) return;
        if (later.Released is not { } released || earlier.Released is not { } before || released.Last >= before.First) return;
        bag.Report(
            DataCodes.ReplacesLaterPatch, reference.Span, $"'{owner}' of {released} replaces '{earlier.Id}' of {before}, which came later.",
            "correct a date, or write the id of an earlier patch", new RelatedPlace(earlier.Span, $"'{earlier.Id}' stands here"));
    }
}
