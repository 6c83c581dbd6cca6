using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Diff.Reports.Told;

/// <summary>Something that is said of a thing that differs: one of the sorts below.</summary>
public abstract record ToldDetail;

/// <summary>A sentence.</summary>
/// <param name="Label">What it is about, in a word; empty when it speaks for itself.</param>
public sealed record Said(string Label, string Words) : ToldDetail;

/// <summary>Why.</summary>
/// <param name="Causes">Never empty.</param>
public sealed record Because(ImmutableArray<Cause> Causes) : ToldDetail
{
    /// <summary>Whether it is said in sentences also where there is little room.</summary>
    public bool IsInFull { get; init; }
}

/// <summary>Where it stands.</summary>
/// <param name="Places">Empty where no page shows it.</param>
public sealed record Stands(ImmutableArray<Place> Places) : ToldDetail;

/// <summary>What reads otherwise because of it.</summary>
/// <param name="Places">Never empty.</param>
public sealed record Reads(ImmutableArray<Place> Places) : ToldDetail;

/// <summary>Properties that differ.</summary>
/// <param name="Caption">Of what.</param>
/// <param name="Fields">Never empty.</param>
public sealed record Properties(string Caption, ImmutableArray<FieldChange> Fields) : ToldDetail
{
    /// <summary>Whether their names are enough where there is little room.</summary>
    public bool AreMinor { get; init; }
}

/// <summary>The first words that somebody wrote otherwise.</summary>
/// <param name="Words">Those of both editions; never empty.</param>
public sealed record Quoted(ImmutableArray<WordRun> Words) : ToldDetail;

/// <summary>What it did to things of one sort.</summary>
public sealed record Moved(Effect Effect) : ToldDetail;

/// <summary>Marks of a chart that differ.</summary>
/// <param name="Marks">Never empty.</param>
public sealed record Marked(string Caption, ImmutableArray<MarkChange> Marks) : ToldDetail;

/// <summary>A picture before and after.</summary>
public sealed record Pictured(ChartChange Chart) : ToldDetail;

/// <summary>A paragraph or row that reads otherwise.</summary>
/// <param name="Where">In which line, under which heading, from where.</param>
public sealed record Line(string Where, BlockChange Block) : ToldDetail
{
    public string Happened => ChangeWords.Of(Block.Difference);

    /// <summary>The causes but for its being text, which goes without saying.</summary>
    public ImmutableArray<Cause> Causes => [.. Block.Causes.Where(cause => cause.Kind != CauseKind.Text)];
}

/// <summary>What an author wrote on a page that is new.</summary>
/// <param name="Words">Paragraph by paragraph. Never empty.</param>
public sealed record NewWords(ImmutableArray<string> Words) : ToldDetail;

/// <summary>Lines that are counted where there is little room.</summary>
/// <param name="Lines">Never empty.</param>
public sealed record Folded(string Sentence, ImmutableArray<Line> Lines) : ToldDetail;
