namespace ReportGen.Data;

/// <summary>Who wrote something: a person, an organization, or nobody said which.</summary>
/// <param name="Url">A web address that tells more; null when none is given.</param>
/// <param name="Kind">Null when not said: nothing is guessed from a name.</param>
public sealed record Author(string Name, string? Url, AuthorKind? Kind);

public enum AuthorKind
{
    Person,
    Organization,
}
