using ReportGen.Quantities;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>A date as a machine and as a person reads it.</summary>
internal static class DateView
{
    /// <returns>Null for no date.</returns>
    public static View? Of(DateOnly? day) =>
        day is { } date ? ViewMap.Of(("iso", Period.Iso(date)), ("words", Period.InWords(date))) : null;
}
