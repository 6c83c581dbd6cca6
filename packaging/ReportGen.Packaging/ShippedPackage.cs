namespace ReportGen.Packaging;

/// <summary>A package whose code is part of what is shipped.</summary>
/// <param name="Licence">An SPDX expression.</param>
/// <param name="Copyright">As its authors write it; their names where they write none.</param>
/// <param name="Dependencies">Ids of the packages that it asks for.</param>
internal sealed record ShippedPackage(string Id, string Version, string Licence, string Copyright, IReadOnlyList<string> Dependencies);
