using System.Text;

namespace ReportGen.Cli.Commands.Serve.Http;

/// <summary>What is sent back.</summary>
/// <param name="Status">As RFC 9110 has it.</param>
internal sealed record Reply(int Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    /// <summary>Where else to go; null: nowhere.</summary>
    public string? Location { get; init; }

    /// <summary>A sentence for people.</summary>
    public static Reply Words(int status, string words) => new(status, ContentTypes.Text, Encoding.UTF8.GetBytes($"{words}\n"));
}
