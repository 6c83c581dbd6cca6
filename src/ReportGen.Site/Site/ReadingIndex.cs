using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Sources;

namespace ReportGen.Site;

/// <summary>The other readings of a report's figures: those that change something have a page.</summary>
/// <param name="All">Ranked, the most plausible first.</param>
/// <param name="Main">How many numbers each reading was tried on: those that the report rests on.</param>
internal sealed record ReadingIndex(ImmutableArray<ReadReport> All, int Main)
{
    public IEnumerable<ReadReport> Changing => All.Where(read => read.IsChanging);

    public IEnumerable<ReadReport> Unchanging => All.Where(read => !read.IsChanging);

    public static ReadingIndex Of(SiteContent content)
    {
        if (content.Data.Settings.ReadingPages == OwnPages.None || content.Claims.Readings.IsEmpty) return new([], 0);
        var names = MainNumbers.Names(content).ToList();
        var read = InParallel.Select(content.Claims.Readings, reading => new ReadReport(
            reading, [.. names.Select(name => reading.Number(name, content.Data, content.Metrics)).OfType<ReadNumber>()]));
        return new([.. read], names.Count);
    }
}

/// <summary>A report under another reading.</summary>
/// <param name="Numbers">The main numbers that the reading changes.</param>
internal sealed record ReadReport(ReportReading Reading, ImmutableArray<ReadNumber> Numbers)
{
    public bool IsChanging => Reading.Changed > 0 || !Numbers.IsEmpty;
}
