using System.Text;

namespace ReportGen.Packaging;

/// <summary>The list of what others made and ReportGen carries, for people.</summary>
internal static class ThirdPartyNotices
{
    private const string Head = """
        Third-party notices

        ReportGen is under the MIT licence (LICENSE). It carries the work of others, each under its own licence.

        The native program holds the .NET runtime and ASP.NET Core (MIT, (c) .NET Foundation and Contributors); the tool
        packages use those of the machine. Beside either lie native libraries: Skia (BSD-3-Clause, (c) Google) in libSkiaSharp,
        HarfBuzz (Old MIT) in libHarfBuzzSharp, Oniguruma (BSD-2-Clause, (c) K.Kosako) in libonigwrap. The folder notices/
        beside the program has all that the makers of these packages state of their own parts, word for word.

        Built in are the fonts Inter ((c) The Inter Project Authors) and Report Serif (made of Source Serif 4, (c) Adobe), both
        under the SIL Open Font License 1.1, which lies in notices/ too, and the subtags of the IANA registry of languages
        (CC0-1.0).

        Packages

        """;

    /// <summary>Ends with the texts of the licences that are named, for all lines above them.</summary>
    public static string Of(IReadOnlyList<ShippedPackage> packages)
    {
        var text = new StringBuilder(Head).Append('\n');
        foreach (var package in packages)
            text.Append(package.Id).Append(' ').Append(package.Version).Append(", ").Append(package.Licence).Append('\n')
                .Append("    ").Append(package.Copyright).Append('\n');
        var licences = packages.SelectMany(package => package.Licence.Split(" AND ")).Distinct(StringComparer.Ordinal);
        foreach (var licence in licences.Order(StringComparer.Ordinal))
            text.Append("\n\n").Append(licence).Append("\n\n").Append(LicenceTexts.Of(licence)).Append('\n');
        return text.ToString();
    }
}
