using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Data.Columns;

/// <summary>The sizes that the records of a dataset state: each text once, with what it means under each of the rules.</summary>
public sealed class SizeColumn
{
    private readonly int[] shapes;
    private readonly Dictionary<StatedRules, Lazy<SizeReading>> readings;

    internal SizeColumn(Column<Stated> stated)
    {
        Stated = stated;
        var (known, all) = (new Dictionary<(StatedWording, bool, Unit), int>(), ImmutableArray.CreateBuilder<Stated>());
        shapes = new int[stated.Values.Length];
        for (var place = 0; place < shapes.Length; place++)
        {
            var value = stated.Values[place];
            if (known.TryAdd((value.Wording, value.IsExact, value.Unit), all.Count)) all.Add(value);
            shapes[place] = known[(value.Wording, value.IsExact, value.Unit)];
        }

        Shapes = all.ToImmutable();
        readings = AllRules.ToDictionary(rules => rules, rules => new Lazy<SizeReading>(() => new SizeReading(stated.Values, rules)));
    }

    /// <summary>Statements are one that have one text.</summary>
    internal static IEqualityComparer<Stated> ByText { get; } = new SameText();

    /// <summary>As stated; none where a size is not known.</summary>
    public Column<Stated> Stated { get; }

    /// <summary>One of each sort of statement: of those with one wording and one unit, as precise as each other, the first.</summary>
    public ImmutableArray<Stated> Shapes { get; }

    private static IEnumerable<StatedRules> AllRules =>
        Enum.GetValues<ByteUnit>().SelectMany(_ => Enum.GetValues<FarEnd>(), (unit, farEnd) => new StatedRules(unit, farEnd));

    /// <summary>Which of <see cref="Shapes"/> a statement has.</summary>
    /// <param name="place">Of its text in the column.</param>
    public int ShapeOf(int place) => shapes[place];

    /// <summary>What every text means; made once for each of the rules.</summary>
    public SizeReading Under(StatedRules rules) => readings[rules].Value;

    private sealed class SameText : IEqualityComparer<Stated>
    {
        public bool Equals(Stated? x, Stated? y) => string.Equals(x?.Text, y?.Text, StringComparison.Ordinal);

        public int GetHashCode(Stated obj) => string.GetHashCode(obj.Text, StringComparison.Ordinal);
    }
}
