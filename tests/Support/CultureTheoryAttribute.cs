using System.Globalization;

namespace ReportGen.Tests.Support;

/// <summary>A test under other cultures; where the system has none of their data, every culture is the invariant one, and it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CultureTheoryAttribute : TheoryAttribute
{
    public CultureTheoryAttribute() => Skip = CultureInfo.GetCultureInfo("de-DE").NumberFormat.NumberDecimalSeparator == "." ? "There are no data of cultures: install ICU." : null;
}
