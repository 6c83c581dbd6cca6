using System.Text.Json;
using ReportGen.Narrative;

namespace ReportGen.Published;

/// <summary>What changes a site beside its sources.</summary>
/// <param name="BaseUrl">The address that takes the place of the one in <c>report.yaml</c>; null: none does.</param>
/// <param name="Drafts">Whether posts marked as drafts are part of it.</param>
/// <param name="Future">Whether posts dated after <c>as_of</c> are part of it.</param>
public sealed record AskedOfBuild(string? BaseUrl, DraftPosts Drafts, FuturePosts Future)
{
    /// <summary>A build that is asked for nothing.</summary>
    public static AskedOfBuild Nothing { get; } = new(null, DraftPosts.LeftOut, FuturePosts.LeftOut);

    /// <summary>All of it in a line, for a digest.</summary>
    internal string Words =>
        $"drafts: {Drafts == DraftPosts.Included}, future: {Future == FuturePosts.Included}, base_url: {BaseUrl ?? "\0"}";

    /// <summary>Null when a member is missing or of another type.</summary>
    internal static AskedOfBuild? Read(JsonElement told) =>
        told.TryGetProperty("base_url", out var address) && address.ValueKind is JsonValueKind.String or JsonValueKind.Null
        && Flag(told, "drafts") is { } drafts && Flag(told, "future") is { } future
            ? new AskedOfBuild(
                address.GetString(),
                drafts ? DraftPosts.Included : DraftPosts.LeftOut,
                future ? FuturePosts.Included : FuturePosts.LeftOut)
            : null;

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteString("base_url", BaseUrl);
        json.WriteBoolean("drafts", Drafts == DraftPosts.Included);
        json.WriteBoolean("future", Future == FuturePosts.Included);
    }

    private static bool? Flag(JsonElement told, string name) =>
        told.TryGetProperty(name, out var flag) && flag.ValueKind is JsonValueKind.True or JsonValueKind.False ? flag.GetBoolean() : null;
}
