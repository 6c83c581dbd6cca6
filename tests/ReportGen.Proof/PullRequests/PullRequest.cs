namespace ReportGen.Tests.Proof.PullRequests;

/// <summary>A change that somebody proposes to the shipped report.</summary>
/// <param name="Name">Of the case.</param>
/// <param name="Decisive">What a reviewer has to see of it on the first screen, as the text format says it; each without a line break.</param>
/// <param name="Edit">The change, in the files of the report by their paths.</param>
internal sealed record PullRequest(string Name, string[] Decisive, Action<EditedFiles> Edit)
{
    public override string ToString() => Name;
}
