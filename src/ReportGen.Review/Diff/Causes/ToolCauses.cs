using ReportGen.Diff.Published;

namespace ReportGen.Diff.Causes;

/// <summary>What is left when nothing that an author can change was changed: a convention, or ReportGen itself.</summary>
internal sealed class ToolCauses(Edition before, Edition after)
{
    /// <summary>Null before editions told their version.</summary>
    private readonly string? versionBefore = before.Published.Version;

    private readonly string? versionAfter = after.Published.Version;

    /// <summary>Why a number differs whose inputs and formula do not.</summary>
    public Cause Of(PublishedMeasure old, PublishedMeasure now)
    {
        var gone = old.Rules.Except(now.Rules, StringComparer.Ordinal).ToList();
        var come = now.Rules.Except(old.Rules, StringComparer.Ordinal).ToList();
        if (gone.Count + come.Count == 0) return Tool("computes or prints");
        var words = (gone.Count, come.Count) switch
        {
            (0, _) => $"A convention came: {string.Join(" ", come)}",
            (_, 0) => $"A convention went: {string.Join(" ", gone)}",
            _ => $"A convention is another one: “{string.Join(" ", come)}” instead of “{string.Join(" ", gone)}”.",
        };
        return new Cause(
            CauseKind.Convention,
            null,
            string.Join(" ", come.Concat(gone)),
            words,
            [new FieldChange("convention", Joined(gone), Joined(come))]);
    }

    /// <summary>Why something is made otherwise from the same sources.</summary>
    /// <param name="does">What the program does otherwise: draws, computes or prints.</param>
    public Cause Tool(string does)
    {
        var sentence = (versionBefore, versionAfter) switch
        {
            ({ } old, { } now) when old != now =>
                $"Nothing that an author writes explains it: ReportGen {now} {does} it otherwise than ReportGen {old}.",
            (null, { } now) =>
                $"Nothing that an author writes explains it: ReportGen {now} {does} it otherwise "
                + "than the earlier version that did not yet tell its number.",
            _ => $"Nothing that an author writes explains it: ReportGen itself {does} it otherwise, though its version is the same.",
        };
        return new Cause(
            CauseKind.Tool,
            null,
            $"ReportGen {does}",
            sentence,
            versionBefore == versionAfter ? [] : [new FieldChange("version", versionBefore, versionAfter)]);
    }

    private static string? Joined(List<string> rules) => rules.Count == 0 ? null : string.Join(" ", rules);
}
