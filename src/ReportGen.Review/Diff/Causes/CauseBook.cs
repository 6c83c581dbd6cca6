using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Diff.Causes;

/// <summary>Collects what was changed, each thing once, with an id that fits into an address.</summary>
internal sealed class CauseBook
{
    private readonly List<Cause> causes = [];
    private readonly Dictionary<(CauseKind, string?, string), string> ids = [];
    private readonly Dictionary<string, CauseKind> kinds = new(StringComparer.Ordinal);

    public IReadOnlyList<Cause> All => causes;

    /// <summary>Whether a cause is something that an author changed, as opposed to the theme and the program.</summary>
    /// <param name="id">Of a cause that was noted.</param>
    public bool IsOfAuthor(string id) => kinds[id] is not (CauseKind.Theme or CauseKind.Tool);

    /// <summary>The id of a cause, which is noted when it is new.</summary>
    /// <param name="within">The dataset of a record; null for all others.</param>
    public string Note(CauseKind kind, string? within, string subject, string sentence, ImmutableArray<FieldChange> fields)
    {
        if (ids.TryGetValue((kind, within, subject), out var known)) return known;
        var wanted = Slug($"{Word(kind)}-{(within is null ? "" : $"{within}-")}{subject}");
        var id = wanted;
        for (var again = 2; !kinds.TryAdd(id, kind); again++) id = $"{wanted}-{again}";
        causes.Add(new Cause(kind, id, subject, sentence, fields, [], [], [], []));
        return ids[(kind, within, subject)] = id;
    }

    private static string Word(CauseKind kind) => kind switch
    {
        CauseKind.ReportedFigure => "figure",
        CauseKind.Figure => "drawn",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (var letter in words)
            if (char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-') slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        return slug.ToString().TrimEnd('-');
    }
}
