using System.Text.Json;

namespace ReportGen.Packaging;

/// <summary>
/// Which packages ship, as a lock file of NuGet names them. What they say of themselves stands in the packages, which a restore brings.
/// </summary>
internal static class LockFile
{
    /// <summary>
    /// The packages of every platform in ordinal order of their ids. Those that only help to build are left out; the compiler of native
    /// programs is not, since it puts the runtime of its own version into the program.
    /// </summary>
    public static IReadOnlyList<ShippedPackage> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var entries = document.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(target => target.Value.EnumerateObject())
            .Where(entry => entry.Value.GetProperty("type").GetString() != "Project")
            .ToLookup(entry => entry.Name, entry => entry.Value, StringComparer.OrdinalIgnoreCase);
        return [.. entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(Shipped).OfType<ShippedPackage>()];
    }

    private static ShippedPackage? Shipped(IGrouping<string, JsonElement> entry)
    {
        var version = entry.First().GetProperty("resolved").GetString()!; // Every package of a lock file has a version.
        var manifest = PackageManifest.Read(entry.Key, version);
        var dependencies = entry.Where(value => value.TryGetProperty("dependencies", out _))
            .SelectMany(value => value.GetProperty("dependencies").EnumerateObject().Select(dependency => dependency.Name));
        string[] asked = [.. dependencies.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return manifest.IsForBuilding ? null : new ShippedPackage(entry.Key, version, manifest.Licence, manifest.Copyright, asked);
    }
}
