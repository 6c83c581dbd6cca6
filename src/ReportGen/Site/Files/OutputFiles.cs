using System.Collections.Immutable;
using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Site.Files;

/// <summary>Gathers the files of a site and reports those that would stand in one place, on file systems that ignore case too.</summary>
internal sealed class OutputFiles(DiagnosticBag bag)
{
    private static readonly ImmutableHashSet<string> Devices = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(number => new[] { FormattableString.Invariant($"com{number}"), FormattableString.Invariant($"lpt{number}") })]);

    /// <summary>In bytes of UTF-8. File systems take 255; the site is also written beside itself, packed and copied into longer folders.</summary>
    private const int LongestName = 200;
    private const int ShownOfName = 40;

    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Builder files =
        ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);

    private readonly HashSet<SourceSpan> longNames = [];

    private readonly Dictionary<string, SourceSpan?> origins = new(StringComparer.OrdinalIgnoreCase) { [OutputTree.ManifestPath] = null };

    /// <summary>Whether two files were to stand in one place: links to the second of them lead nowhere then, which is no mistake of its own.</summary>
    public bool HaveCollided { get; private set; }

    /// <summary>The text of a file that is there.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(files[path].Span);

    public bool Has(string path) => files.ContainsKey(path);

    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> All => files.ToImmutable();

    /// <summary>A page or file made from content; <paramref name="origin"/> is null for what every report has.</summary>
    public void Add(string path, ReadOnlyMemory<byte> bytes, SourceSpan? origin = null)
    {
        if (Claim(path, origin, out var earlier)) files[path] = bytes;
        else ReportSameAddress(path, origin, earlier);
        if (origin is { } place) CheckLength(path, place);
        if (ReservedName(path) is not { } reserved) return;
        bag.Report(SiteCodes.ReservedName, origin, $"'{reserved}' is a name that Windows keeps for a device: '{path}' could not be checked out or copied there.", "choose another id or slug");
    }

    public void Add(string path, string text, SourceSpan? origin = null) => Add(path, Encoding.UTF8.GetBytes(text), origin);

    /// <summary>A file of <c>content/static</c>, copied as it is.</summary>
    public void AddStatic(string path, ReadOnlyMemory<byte> bytes, string source)
    {
        if (Claim(path, SourceSpan.File(source), out _)) files[path] = bytes;
        else bag.Report(SiteCodes.StaticCollides, SourceSpan.File(source), $"the site already has a file '{path}'.", "give the copied file another name");
    }

    /// <summary>Several files may be named after one thing; it is reported once. Files without an origin are named after those that have one.</summary>
    private void CheckLength(string path, SourceSpan origin)
    {
        if (path.Split('/').FirstOrDefault(step => Encoding.UTF8.GetByteCount(step) > LongestName) is not { } name || !longNames.Add(origin)) return;
        bag.Report(SiteCodes.LongName, origin, $"'{name.AsSpan(0, ShownOfName)}…' is longer than the name of a file may be.", FormattableString.Invariant($"write at most {LongestName} bytes: as many Latin letters, or half or a third as many of other scripts"));
    }

    /// <summary>Names without regard to what follows their first dot (learn.microsoft.com, "Naming Files, Paths, and Namespaces", 2024-08-28).</summary>
    private static string? ReservedName(string path) => path.Split('/').FirstOrDefault(step => Devices.Contains(step.Split('.')[0]));

    private bool Claim(string path, SourceSpan? origin, out SourceSpan? earlier)
    {
        // Slugs and ids have been checked where they were read; nothing may ever be written outside the site.
        if (path.Contains('\\') || path.Split('/').Any(step => step is "" or "." or ".."))
            throw new ArgumentException($"'{path}' is not a path inside the site", nameof(path));
        if (origins.TryGetValue(path, out earlier)) return false;
        origins[path] = origin;
        return true;
    }

    private static string AddressOf(string path) => path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    private void ReportSameAddress(string path, SourceSpan? origin, SourceSpan? earlier)
    {
        HaveCollided = true;
        var address = AddressOf(path);
        var (place, other) = origin is null ? (earlier, origin) : (origin, earlier);
        if (other is { } first)
            bag.Report(SiteCodes.SameAddress, place, $"the address '/{address}' is taken.", "choose another slug or alias", new RelatedPlace(first, "taken here"));
        else
            bag.Report(SiteCodes.SameAddress, place, $"the address '/{address}' belongs to a page that every report has.", "choose another slug or alias");
    }
}
