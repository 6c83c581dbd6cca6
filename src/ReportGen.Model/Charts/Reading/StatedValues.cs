using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Prose;

namespace ReportGen.Charts.Reading;

/// <summary>What a source states, where a figure of the report would show what that and the sum of its parts allow together.</summary>
/// <param name="texts">What is said of all values: title and caption.</param>
internal sealed class StatedValues(NameBinder names, IEnumerable<ProseText?> texts, DiagnosticBag bag)
{
    private readonly string[] said = [.. texts.OfType<ProseText>().Select(text => text.Words(names.WordsFor))];

    /// <summary>The statement behind a measure; null where none is, because it is computed or counted.</summary>
    public static Evaluation? Behind(Evaluation value, NameBinder names)
    {
        var step = Made(value);
        var given = step.Operation == Operation.Intersect ? step.From[0].Input : step.Input;
        return given is { Stated: not null, DatasetId: not null } ? names.Find(given.Name) : null;
    }

    /// <summary>What was published: the statement where the measure is narrower, else the measure itself.</summary>
    public static Evaluation AsPublished(Evaluation value, NameBinder names) =>
        Behind(value, names) is { } statement && statement.Measure.Known != value.Measure.Known ? statement : value;

    /// <summary>The statement, or null with a diagnostic.</summary>
    public Evaluation? Required(Evaluation value, SourceSpan place)
    {
        if (Behind(value, names) is { } statement) return statement;
        bag.Report(
            ChartsCodes.NothingStated,
            place,
            $"no source states '{value.Name}': it is computed or counted.",
            "leave 'as: stated' out, or name a reported figure");
        return null;
    }

    /// <summary>Reports a value that is narrower than its statement where the words around it say that it was published.</summary>
    /// <param name="around">Said of this value: its row, its column, its axis.</param>
    public void Check(Evaluation value, SourceSpan place, params ReadOnlySpan<string?> around)
    {
        if (AsPublished(value, names) is var statement && statement == value) return;
        if (!said.Any(PublishedWord.IsIn) && !Says(around)) return;
        bag.Report(
            ChartsCodes.ComputedAsPublished,
            place,
            $"{Narrower(value, statement)}, but the words around it say that it was published.",
            $"write 'as: stated' in its row to show '{statement.Words}', or say that it is computed");
    }

    private static bool Says(ReadOnlySpan<string?> around)
    {
        foreach (var text in around)
            if (text is not null && PublishedWord.IsIn(text)) return true;
        return false;
    }

    /// <summary>Of some measures the first that is narrower than its statement, said in a clause; null when none is.</summary>
    public static string? NarrowerAmong(IEnumerable<string> measures, NameBinder names) => measures.Select(names.Find).OfType<Evaluation>()
        .Where(value => AsPublished(value, names) != value).Select(value => Narrower(value, AsPublished(value, names))).FirstOrDefault();

    private static string Narrower(Evaluation value, Evaluation statement) =>
        $"'{value.Name}' is {value.Words}, what '{statement.Words}' and the sum of its parts allow together";

    // A metric that is only another name shows the same.
    private static DerivationStep Made(Evaluation value)
    {
        var step = value.Derivation.Root;
        while (step is { Operation: null, From: [var below] }) step = below;
        return step;
    }
}
