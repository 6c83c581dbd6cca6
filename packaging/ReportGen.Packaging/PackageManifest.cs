using System.Xml.Linq;

namespace ReportGen.Packaging;

/// <summary>What a package says of itself in its <c>.nuspec</c>.</summary>
/// <param name="IsForBuilding">It is used while building and leaves nothing in what is built.</param>
internal sealed record PackageManifest(string Licence, string Copyright, bool IsForBuilding)
{
    /// <summary>Packages whose licence is a file of theirs, as it was read in that version: a newer one has to be read again.</summary>
    private static readonly Dictionary<string, string> ReadByHand = new(StringComparer.Ordinal)
    {
        ["NUglify 1.23.6"] = "BSD-2-Clause AND Apache-2.0",
    };

    /// <summary>Analyzers of the SDK that say nothing of this in their manifests.</summary>
    private static readonly string[] ForBuilding = ["Microsoft.NET.ILLink.Tasks"];

    private static string Packages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <exception cref="InvalidDataException">
    /// The package states no licence by its SPDX name, and nobody has read the file that it has instead.
    /// </exception>
    public static PackageManifest Read(string id, string version)
    {
        var folder = Path.Combine(Packages, id.ToLowerInvariant(), version.ToLowerInvariant());
        var manifest = XDocument.Load(Path.Combine(folder, $"{id.ToLowerInvariant()}.nuspec"));
        var metadata = manifest.Root!.Elements().First(); // Every manifest has both.
        var licence = Child(metadata, "license");
        return new PackageManifest(
            (licence?.Attribute("type")?.Value == "expression" ? licence.Value.Trim() : ReadByHand.GetValueOrDefault($"{id} {version}"))
                ?? throw new InvalidDataException($"{id} {version} names no licence: read its own, and add it here."),
            Child(metadata, "copyright")?.Value.Trim() ?? $"Copyright (c) {Child(metadata, "authors")?.Value.Trim()}",
            Child(metadata, "developmentDependency")?.Value.Trim() == "true" || ForBuilding.Contains(id, StringComparer.Ordinal));
    }

    private static XElement? Child(XElement metadata, string name) =>
        metadata.Elements().FirstOrDefault(child => child.Name.LocalName == name);
}
