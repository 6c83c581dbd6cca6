using ReportGen.Data;
using ReportGen.Diagnostics;

namespace ReportGen.Narrative.Agreement;

/// <summary>Refuses a listed name that is also a name or label of another selection: words could mean either.</summary>
internal static class NameCheck
{
    public static void Check(ReportData data, DiagnosticBag bag)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var selection in data.Selections.Where(selection => selection.Names.IsEmpty)) owners.TryAdd(selection.Label, selection.Id);
        foreach (var selection in data.Selections)
        {
            foreach (var name in selection.Names)
            {
                if (owners.TryAdd(name.Text, selection.Id) || owners[name.Text] == selection.Id) continue;
                bag.Report(
                    NarrativeCodes.SharedName,
                    name.Span,
                    $"'{name.Text}' is also what '{owners[name.Text]}' is called.",
                    "list names that one selection has alone");
            }
        }
    }
}
