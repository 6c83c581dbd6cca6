namespace ReportGen.Cli;

/// <summary>What the help shows below the options: lines that can be copied, and the exit codes.</summary>
internal static class Examples
{
    private const string Build = """
          reportgen build
              Build the report of this folder: content/ and templates/ into site/.
          reportgen build --base-url https://example.org/report/ --strict
              Build for that address, and fail on warnings too.
          reportgen build --drafts --output preview
              Build with drafts into a folder of its own.

        """;

    private const string Check = """
          reportgen check
              Find every mistake, and say whether site/ is what a build gives.
          reportgen check --format github
              The same in a GitHub workflow: each finding becomes an annotation.
          reportgen check --fix --dry-run
              Show which bound numbers are stale, and what would be written in their place.
          reportgen check --fix
              Write it, and check again. Quotations, claims and literals are left alone.
          reportgen check --format json --quiet > findings.json
              Findings for another program.

        """;

    private const string Explain = """
          reportgen explain esxi35-vs-hvs2008-size
              How a metric was made: its formula, step by step, down to what sources state.
          reportgen explain claim:p1-33x
              What a claim's verdict rests on, and which other readings would change it.
          reportgen explain "ws2008-full.patches[2008-11]" --format json
              A measure of a selection in one month, with every record that it counts, for another program.

        """;

    private const string Diff = """
          reportgen diff
              What readers would see differently: the committed site against a build of the working tree.
          reportgen diff main --fail-on claims,numbers
              The same against the branch main; exit code 1 when a verdict or a number differs.
          reportgen diff v1.0 v1.1 --site docs
              Two revisions of a repository that commits its site to docs/.
          reportgen diff old-site ../other-checkout
              A site that was built against a report that is built now.
          reportgen diff origin/main --format markdown --output diff.md
              For a pull request; html gives one page with pictures, json is for another program.
          reportgen diff --schema > diff.schema.json
              The JSON Schema of --format json, for programs that read it.

        """;

    private const string Snapshot = """
          reportgen snapshot snapshots
              Write what a reader sees of every page into snapshots/, so that an ordinary diff shows what changed.
          reportgen snapshot snapshots --prune
              The same, and delete the snapshots of pages that are gone.
          reportgen snapshot ../review --of main
              Snapshots of what readers got at the branch main; then 'reportgen snapshot ../review' shows in a diff what changed since.
          reportgen snapshot snapshots --check
              Write nothing; fail where a page is not what its snapshot says.

        """;

    private const string ExitCodes = """

        Exit codes:
          0  done
          1  the content has errors, the site or a snapshot is not what a build gives, or what --fail-on names differs
          2  what was asked for could not be done (arguments, unreadable input such as a broken icon or font, a side that cannot be built, output that cannot be written)
          3  a defect in ReportGen

        """;

    /// <summary>The examples of one command; of all where no command is named.</summary>
    public static string Of(string command) => Normal($"Examples:\n{command switch { "build" => Build, "check" => Check, "explain" => Explain, "diff" => Diff, "snapshot" => Snapshot, _ => Build + Check + Explain + Diff + Snapshot }}{ExitCodes}");

    // The source may have been checked out with another line ending.
    private static string Normal(string text) => text.ReplaceLineEndings("\n");
}
