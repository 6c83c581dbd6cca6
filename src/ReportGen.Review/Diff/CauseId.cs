using System.Globalization;
using System.Text;
using ReportGen.Diff.Prose;

namespace ReportGen.Diff;

/// <summary>Makes ids of causes, which stay the same from comparison to comparison.</summary>
internal static class CauseId
{
    /// <summary>Letters, digits, dots and hyphens stay. Where others were replaced, a hash of the subject keeps apart what would look
    /// alike.</summary>
    public static string Of(CauseKind kind, string? within, string subject)
    {
        var plain = Plain(subject);
        var id = $"{Word(kind)}-{(within is null ? "" : $"{Plain(within)}.")}{plain}";
        return plain.Replace('_', '/') == subject
            ? id
            : string.Create(CultureInfo.InvariantCulture, $"{id}-{(uint)StableHash.Of(subject):x}");
    }

    private static string Word(CauseKind kind) => kind switch
    {
        CauseKind.ReportedFigure => "figure",
        CauseKind.Figure => "drawn",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Plain(string words)
    {
        var plain = new StringBuilder();
        foreach (var letter in words)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-') plain.Append(letter);
            else if (letter == '/') plain.Append('_');
            else if (plain.Length > 0 && plain[^1] != '-') plain.Append('-');
        }

        return plain.ToString().TrimEnd('-');
    }
}
