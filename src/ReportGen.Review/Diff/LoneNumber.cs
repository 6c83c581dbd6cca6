namespace ReportGen.Diff;

/// <summary>A measure that one edition has and the other has not.</summary>
/// <param name="Name">By which formulas and prose refer to it.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Words">As printed.</param>
public sealed record LoneNumber(string Name, string Title, string Words)
{
    /// <summary>Whether a page that an author wrote, or the first page, shows it.</summary>
    public bool IsBound { get; init; }
}
