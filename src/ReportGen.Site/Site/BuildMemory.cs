using System.Collections.Immutable;
using ReportGen.Narrative;
using ReportGen.Published;

namespace ReportGen.Site;

/// <summary>What a build knows that a later one by the same tool need not find out again.</summary>
/// <param name="Asked">What it was asked for beside its sources.</param>
/// <param name="Sources">Lower-case hexadecimal SHA-256 of each of the report's own files, by path.</param>
/// <param name="Articles">Its posts and pages, by path.</param>
/// <param name="Pages">Those of its pages of which nothing was told, by their files.</param>
/// <param name="HasLinks">Whether every link inside the site led somewhere.</param>
public sealed record BuildMemory(
    AskedOfBuild Asked,
    ImmutableSortedDictionary<string, string> Sources,
    ImmutableArray<ArticleFacts> Articles,
    ImmutableArray<PageMemory> Pages,
    bool HasLinks);

/// <summary>What a page was made of beside what all pages are made of: everything that is no article, and of articles the front matter and
/// which claims and charts they show.</summary>
/// <param name="File">Inside the site.</param>
/// <param name="Given">What it was made of that stands in none of these.</param>
/// <param name="Articles">The notes of what it shows more of articles, as <see cref="ReadNotes"/> makes them.</param>
/// <param name="CountedNames">Counts to whose records it leads.</param>
/// <param name="Unset">The letters of its text that the theme's fonts lack, each once.</param>
public sealed record PageMemory(
    string File, string Given, ImmutableArray<string> Articles, ImmutableArray<string> CountedNames, string Unset);

/// <summary>The last build, for the one after it.</summary>
/// <param name="Sources">Hashes of the sources of the build that is to come, as in <see cref="BuildMemory"/>.</param>
/// <param name="Memory">Null where there was no earlier build by this tool.</param>
/// <param name="Files">Paths of all files of the earlier site.</param>
/// <param name="FileOf">A file of the earlier site exactly as it was made; null when it is not there or not as it was. From any
/// thread.</param>
public sealed record EarlierBuild(
    ImmutableSortedDictionary<string, string> Sources,
    BuildMemory? Memory,
    IEnumerable<string> Files,
    Func<string, ReadOnlyMemory<byte>?> FileOf);
