using System.Collections.Immutable;
using ReportGen.Diff.Causes;
using ReportGen.Diff.Claims;
using ReportGen.Diff.Definitions;
using ReportGen.Diff.Numbers;

namespace ReportGen.Diff;

/// <summary>Compares two editions of a report as a reviewer would: the door of the room.</summary>
public static class SiteDiff
{
    /// <summary>Pure. Everything that differs but for the address of the site is in it; nothing is left out.</summary>
    public static Comparison Compare(Edition before, Edition after)
    {
        var book = new CauseBook();
        var definitions = DefinitionComparer.Compare(before, after);
        var numbers = NumberComparer.Compare(before, after, definitions.Renames);
        var defined = new DefinitionCauses(definitions, book);
        var tool = new ToolCauses(before, after, book);
        var moving = new NumberCauses(definitions, numbers, defined, new RecordReach(before, after, definitions), tool);
        var claims = new ClaimComparer(before, after, definitions, defined, moving, tool).Compare();
        var changes = DefinitionChanges.Of(definitions, numbers, defined, claims.Rejudged);
        var moved = NumberChanges.Of(numbers, moving, _ => ImmutableArray<Place>.Empty);
        return new Comparison(
            before.Name, after.Name, claims.Flipped, moved, changes, [], [], [], [], [],
            CausedChanges.Of(book.All, claims.Flipped, moved, [], []),
            [new UnchangedCount("numbers", numbers.Unchanged), .. definitions.Unchanged]);
    }
}
