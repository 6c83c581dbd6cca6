using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Site.Files;

/// <summary>Hands on the files of a site as they are made and forgets all but their hashes. Reports those that would stand in one place, on
/// file systems that ignore case too.</summary>
internal sealed class OutputFiles(FileSink sink, DiagnosticBag bag)
{
    /// <summary>In bytes of UTF-8. File systems take 255; the site is also written beside itself, packed and copied into longer
    /// folders.</summary>
    private const int LongestName = 200;
    private const int ShownOfName = 40;
    private const string Rename = "give the copied file another name";

    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ReadOnlyMemory<byte>> added = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, string> hashes = new(StringComparer.Ordinal);

    private readonly HashSet<SourceSpan> longNames = [];

    private readonly HashSet<string> refused = new(StringComparer.Ordinal);

    private readonly TakenPlaces taken = new();

    /// <summary>Whether two files were to stand in one place: links to the second of them lead nowhere then, which is no mistake of its
    /// own.</summary>
    public bool HaveCollided { get; private set; }

    /// <summary>Whether a file of <c>content/static</c> cannot stand in the site, which has been reported.</summary>
    public bool IsRefused(string source) => refused.Contains(source);

    /// <summary>The text of a file that was added.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(added[path].Span);

    public bool Has(string path) => paths.Contains(path);

    /// <summary>In ordinal order.</summary>
    public IEnumerable<string> Paths => paths.Order(StringComparer.Ordinal);

    /// <summary>SHA-256 in lower-case hexadecimal of what was written, by path.</summary>
    public ImmutableSortedDictionary<string, string> Hashes => hashes.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The file at a place, in whatever letters it was asked for: of a folder the page that answers there. Null when there is
    /// none.</summary>
    public string? Spelled(string path)
    {
        var file = taken.At(path) is { IsFolder: true } ? taken.At(path + "/index.html")?.File : taken.At(path)?.File;
        return file is not null && Has(file) ? file : null;
    }

    /// <summary>Keeps a place for a page or file made from content; false, with the reason in the bag, when it is taken.</summary>
    /// <param name="origin">Null for what every report has.</param>
    public bool Take(string path, SourceSpan? origin = null)
    {
        var earlier = Met(path);
        if (earlier is null) Keep(path, origin);
        else ReportSameAddress(path, origin, earlier);
        if (origin is { } place) CheckLength(path, place);
        if (PortableName.Device(path) is { } reserved)
            bag.Report(
                SiteCodes.ReservedName,
                origin,
                $"'{reserved}' is a name that Windows keeps for a device: '{path}' could not be checked out or copied there.",
                "choose another id or slug");
        return earlier is null;
    }

    /// <summary>A file whose place was or will be taken; from any thread. Gives its hash, as <see cref="Hashes"/> does.</summary>
    public string Write(string path, ReadOnlyMemory<byte> bytes)
    {
        var hash = hashes[path] = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        sink(path, bytes);
        return hash;
    }

    /// <summary>A small file, or one that is in memory anyhow: <see cref="WriteAdded"/> writes it.</summary>
    /// <param name="origin">Null for what every report has.</param>
    public void Add(string path, ReadOnlyMemory<byte> bytes, SourceSpan? origin = null)
    {
        if (Take(path, origin)) added.Add(path, bytes);
    }

    public void WriteAdded()
    {
        var waiting = added.ToArray();
        Parallel.For(0, waiting.Length, at => Write(waiting[at].Key, waiting[at].Value));
    }

    public void Add(string path, string text, SourceSpan? origin = null) => Add(path, Encoding.UTF8.GetBytes(text), origin);

    /// <summary>A file of <c>content/static</c>, copied as it is.</summary>
    public void AddStatic(string path, ReadOnlyMemory<byte> bytes, string source)
    {
        var place = SourceSpan.File(source);
        if (PortableName.Problem(path) is { } problem)
            Refuse(place, $"{problem}: '{path}' could not be checked out or copied there.", Rename);
        else if ((Met(path) ?? taken.OtherSpelling(path)) is { } earlier)
            Refuse(place, Meeting(path, earlier), Remedy(path, earlier), Related(earlier.Origin));
        else
        {
            Keep(path, place);
            added.Add(path, bytes);
        }
    }

    private void Refuse(SourceSpan place, string message, string remedy, params RelatedPlace[] related)
    {
        refused.Add(place.Path);
        bag.Report(SiteCodes.StaticCollides, place, message, remedy, related);
    }

    /// <summary>Several files may be named after one thing; it is reported once. Files without an origin are named after those that have
    /// one.</summary>
    private void CheckLength(string path, SourceSpan origin)
    {
        if (path.Split('/').FirstOrDefault(step => Encoding.UTF8.GetByteCount(step) > LongestName) is not { } name
            || !longNames.Add(origin))
            return;
        bag.Report(
            SiteCodes.LongName,
            origin,
            $"'{name.AsSpan(0, ShownOfName)}…' is longer than the name of a file may be.",
            FormattableString.Invariant($"write at most {LongestName} bytes: as many Latin letters, or half or a third as many of other scripts"));
    }

    private void Keep(string path, SourceSpan? origin)
    {
        paths.Add(path);
        taken.Take(path, origin);
    }

    private TakenPlace? Met(string path)
    {
        // Slugs, ids and aliases have been checked where they were read; nothing may ever be written outside the site.
        if (path.Contains('\\') || path.Split('/').Any(step => step is "" or "." or ".."))
            throw new ArgumentException($"'{path}' is not a path inside the site", nameof(path));
        return taken.At(path) ?? taken.FileAbove(path);
    }

    private static string AddressOf(string path) => new SitePath(path).Address[1..];

    private void ReportSameAddress(string path, SourceSpan? origin, TakenPlace earlier)
    {
        HaveCollided = true;
        // What every report has is never at fault, even where it comes second.
        var (mine, theirs, place, other) =
            origin is null ? (earlier.File, path, earlier.Origin, (SourceSpan?)null) : (path, earlier.File, origin, earlier.Origin);
        var (message, remedy) = Meeting(mine, theirs, other);
        bag.Report(SiteCodes.SameAddress, place, $"the address '/{AddressOf(mine)}' {message}.", remedy, Related(other));
    }

    private static RelatedPlace[] Related(SourceSpan? origin) => origin is { } first ? [new RelatedPlace(first, "taken here")] : [];

    /// <summary>How two files that authors did not copy meet, as what follows the address of the first.</summary>
    /// <param name="origin">Where an author made the second; null for what every report has.</param>
    private static (string Message, string Remedy) Meeting(string mine, string theirs, SourceSpan? origin)
    {
        const string other = "choose another slug or alias";
        if (IsInside(mine, theirs)) return ($"needs a folder where the site has the file '{theirs}'", other);
        if (IsInside(theirs, mine)) return ($"needs a file where the site has a folder, for '{theirs}'", other);
        if (mine != theirs) return ($"differs from '/{AddressOf(theirs)}' {OnlyIn(mine, theirs)}", "keep one of them");
        if (origin is not null) return ("is taken", other);
        return ($"belongs to a {(theirs.EndsWith(".html", StringComparison.Ordinal) ? "page" : "file")} that every report has", other);
    }

    /// <summary>How two names of one place differ.</summary>
    private static string OnlyIn(string path, string other) => string.Equals(path, other, StringComparison.OrdinalIgnoreCase)
        ? "only in capital letters: on disks that ignore them both are one"
        : "only in how its letters are put together, such as é as one character or as two: on macOS both are one";

    private static bool IsInside(string path, string file) =>
        ComposedText.Of(path).StartsWith(ComposedText.Of(file) + "/", StringComparison.OrdinalIgnoreCase);

    private static string Meeting(string path, TakenPlace earlier)
    {
        if (IsInside(path, earlier.File)) return $"the site has a file '{earlier.File}' where this one needs a folder.";
        if (IsInside(path, earlier.Path))
            return $"the site has the folder '{earlier.Path}', from which the folder of this file differs {OnlyIn(string.Join('/', path.Split('/').Take(earlier.Path.Count(c => c == '/') + 1)), earlier.Path)}.";
        if (earlier.IsFolder) return $"the site has a folder '{earlier.Path}', for '{earlier.File}'.";
        return path == earlier.File
            ? $"the site already has a file '{path}'."
            : $"the site has a file '{earlier.File}', from which this one differs {OnlyIn(path, earlier.File)}.";
    }

    private static string Remedy(string path, TakenPlace earlier)
    {
        if (IsInside(path, earlier.Path) && earlier.IsFolder) return $"write the folder as '{earlier.Path}'";
        if (earlier is { IsFolder: false, Origin: null } && new SitePath(path) == new SitePath(earlier.File))
            return "take it out, since every report has its own; or " + Rename;
        return Rename;
    }
}
