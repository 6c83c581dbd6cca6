namespace ReportGen.Diff.Reports.Web;

/// <summary>A picture of an edition, to be put into the page itself.</summary>
internal sealed record Picture(string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The address that holds the whole picture.</summary>
    public string Address => $"data:{MediaType};base64,{Convert.ToBase64String(Bytes.Span)}";

    /// <summary>Null when the edition has no such file, or it is none that browsers show as a picture.</summary>
    public static Picture? Of(Edition edition, string? path) =>
        path is not null && edition.Files.TryGetValue(path, out var bytes) && TypeOf(path) is { } type ? new(type, bytes) : null;

    private static string? TypeOf(string path) => path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
    {
        "png" => "image/png",
        "jpg" or "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "svg" => "image/svg+xml",
        "ico" => "image/x-icon",
        _ => null,
    };
}
