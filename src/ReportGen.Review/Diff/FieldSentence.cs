namespace ReportGen.Diff;

/// <summary>Tells in a few words how properties differ.</summary>
public static class FieldSentence
{
    private const int Longest = 60;

    public static string Of(IEnumerable<FieldChange> changes) => string.Join("; ", changes.Select(Of));

    /// <summary>Such as <c>size from 12 MB to 3 MB</c>; of long words only that they differ.</summary>
    public static string Of(FieldChange change) => change switch
    {
        { Before.Length: > Longest } or { After.Length: > Longest } => $"{change.Field} reads otherwise",
        { Before: null } => $"{change.Field} is now “{change.After}”",
        { After: null } => $"{change.Field} “{change.Before}” is gone",
        _ => $"{change.Field} from “{change.Before}” to “{change.After}”",
    };
}
