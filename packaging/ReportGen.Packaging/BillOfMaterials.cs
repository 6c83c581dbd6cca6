using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReportGen.Packaging;

/// <summary>The list of what ships for machines: SPDX 2.3 as JSON. The same packages and moment give the same bytes.</summary>
/// <seealso href="https://spdx.github.io/spdx-spec/v2.3/"/>
internal static class BillOfMaterials
{
    private const string Program = "SPDXRef-Program";

    // As it is written, except for what JSON itself escapes.
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="created">
    /// A moment as SPDX asks for one, such as <c>2026-01-31T00:00:00Z</c>: that of the commit, since no clock is asked.
    /// </param>
    public static string Of(IReadOnlyList<ShippedPackage> packages, string version, string created) => new JsonObject
    {
        ["spdxVersion"] = "SPDX-2.3",
        ["dataLicense"] = "CC0-1.0",
        ["SPDXID"] = "SPDXRef-DOCUMENT",
        ["name"] = $"reportgen-{version}",
        ["documentNamespace"] = $"https://spdx.org/spdxdocs/reportgen-{version}-{Digest(packages, version)}",
        ["creationInfo"] = new JsonObject { ["created"] = created, ["creators"] = new JsonArray($"Tool: ReportGen.Packaging-{version}") },
        ["packages"] = new JsonArray([Package(Program, "ReportGen", version, "MIT", "NOASSERTION"), .. packages.Select(Package)]),
        ["relationships"] = new JsonArray(
            [Relation("SPDXRef-DOCUMENT", "DESCRIBES", Program), .. packages.SelectMany(package => Relations(package, packages))]),
    }.ToJsonString(Written) + "\n";

    private static JsonObject Package(ShippedPackage package)
    {
        var written = Package(IdOf(package.Id), package.Id, package.Version, package.Licence, package.Copyright);
        written["externalRefs"] = new JsonArray(new JsonObject
        {
            ["referenceCategory"] = "PACKAGE-MANAGER",
            ["referenceType"] = "purl",
            ["referenceLocator"] = $"pkg:nuget/{package.Id}@{package.Version}",
        });
        return written;
    }

    private static JsonObject Package(string id, string name, string version, string licence, string copyright) => new()
    {
        ["SPDXID"] = id,
        ["name"] = name,
        ["versionInfo"] = version,
        ["downloadLocation"] = "NOASSERTION",
        ["filesAnalyzed"] = false,
        ["licenseConcluded"] = "NOASSERTION",
        ["licenseDeclared"] = licence,
        ["copyrightText"] = copyright,
    };

    /// <summary>The program depends on all; a package on those that it asks for.</summary>
    private static IEnumerable<JsonObject> Relations(ShippedPackage package, IReadOnlyList<ShippedPackage> packages) =>
    [
        Relation(Program, "DEPENDS_ON", IdOf(package.Id)),
        .. package.Dependencies.Where(id => packages.Any(other => string.Equals(other.Id, id, StringComparison.OrdinalIgnoreCase)))
            .Select(id => Relation(IdOf(package.Id), "DEPENDS_ON", IdOf(id))),
    ];

    private static JsonObject Relation(string from, string kind, string to) =>
        new() { ["spdxElementId"] = from, ["relationshipType"] = kind, ["relatedSpdxElement"] = to };

    private static string IdOf(string package) => $"SPDXRef-Package-{package}";

    private static string Digest(IEnumerable<ShippedPackage> packages, string version)
    {
        var lines = packages.Select(package => $"{package.Id} {package.Version} {package.Licence}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{version}\n{string.Join('\n', lines)}")))[..16];
    }
}
