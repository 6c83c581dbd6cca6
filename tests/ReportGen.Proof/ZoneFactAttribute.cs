namespace ReportGen.Tests.Proof;

/// <summary>A test of time zones, which the variable TZ names; where none is read, or a zone is not known, every run would be in the same one: it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ZoneFactAttribute : FactAttribute
{
    public ZoneFactAttribute(params string[] zones) => Skip = OperatingSystem.IsWindows() ? "Windows reads no time zone of a process from TZ."
        : Array.Find(zones, zone => !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)) is { } unknown ? $"The system does not know the time zone {unknown}: install tzdata." : null;
}
