using System.Globalization;
using System.Text;

namespace ReportGen.Bench;

/// <summary>Large reports made from the repository's own: the same in every run.</summary>
public static class GeneratedReport
{
    private static readonly DateOnly FirstDay = new(2008, 1, 1);

    /// <summary>The report with many more posts, each with bound numbers, a claim and a chart.</summary>
    public static void WithPosts(string repository, string folder, int count)
    {
        ContentFolder.Copy(repository, folder);
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(folder, "content", "posts", Invariant($"generated-{i}.md")), Post(i));
    }

    /// <summary>The report with one more dataset of many records, and a selection over it.</summary>
    public static void WithRecords(string repository, string folder, int count)
    {
        ContentFolder.Copy(repository, folder);
        File.WriteAllText(Path.Combine(folder, "content", "data", "generated.yaml"), Dataset(count));
        File.AppendAllText(Path.Combine(folder, "content", "selections.yaml"), """
              - id: generated
                title: Generated patches
                dataset: generated
                basis: records
                window: {from: 2008-01-01, to: 2009-12-31}
                where: {affects: full}
                count: patches

            """.ReplaceLineEndings("\n"));
    }

    /// <summary>A dataset as an author would write it.</summary>
    public static string Dataset(int count)
    {
        var yaml = new StringBuilder("""
            id: generated
            title: Generated patches
            vendor: Vendor
            product: Product
            sources: [p3]
            covers: {from: 2008-01-01, to: 2009-12-31}
            complete: true
            options: [full, core]
            patches:

            """.ReplaceLineEndings("\n"));
        for (var i = 0; i < count; i++) yaml.Append(Record(i));
        return yaml.ToString();
    }

    private static string Record(int i) => Invariant($$"""
          - id: G{{i}}
            title: A generated fix of the component
            component: Kernel
            released: {{FirstDay.AddDays(i * 7 % 731):yyyy-MM-dd}}
            class: security
            severity: {{(i % 3 == 0 ? "critical" : "important")}}
            size: {{1 + (i % 97)}}.{{i % 10}} MB
            restart: {{(i % 2 == 0 ? "required" : "none")}}
            affects: {{(i % 5 == 0 ? "{full: stated, core: {is: inferred, basis: the table}}" : "{full: stated, core: stated}")}}
            cves: [CVE-2008-{{1000 + (i % 9000)}}]
            source: p3
            place: the table

        """).ReplaceLineEndings("\n");

    private static string Post(int i) => Invariant($$"""
        ---
        title: A generated post
        slug: generated-{{i}}
        date: {{FirstDay.AddDays(i):yyyy-MM-dd}}
        summary: What building a blog costs.
        tags: [generated]
        authors: [The ReportGen authors]
        ---

        """).ReplaceLineEndings("\n") + string.Concat(Enumerable.Repeat(Section, 6));

    private const string Section =
        "\n## What the totals say\n\n"
        + "The published patches of ESXi took [](metric:esxi35.size), those of the Full installation [](metric:ws2008-full.size), which is [](metric:esxi35-vs-ws2008-full-size) as much. "
        + "The text around such numbers is as long as in a post that somebody wrote, with *emphasis*, `code` and a list.\n\n"
        + "- [](metric:ws2008-full.patches) patches of the Full installation\n- [](metric:ws2008-core.patches) patches of Server Core\n\n"
        + "> A quotation stands here to give the reader of Markdown something to do, and it goes on for a while.\n";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
