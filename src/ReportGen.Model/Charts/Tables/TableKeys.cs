using ReportGen.Charts.Reading;
using ReportGen.Sources;

namespace ReportGen.Charts.Tables;

/// <summary>The keys of an entry of <c>content/tables.yaml</c>.</summary>
internal static class TableKeys
{
    public static readonly Key Id = Key.Required("id", KeyKind.Id, "both", "Its name, by which posts place it.");
    public static readonly Key Caption = Key.Required("caption", KeyKind.Prose, "Both installations", "What the table shows.");
    public static readonly Key Holds = Key.Optional(
        "holds",
        KeyKind.Text,
        "alpha-full.patches>alpha-core.patches",
        "What the caption says of what is shown, as relations that are judged.");
    public static readonly Key Recounts = Key.Optional(
        "recounts",
        KeyKind.Ids,
        "[alpha-published]",
        "Selections whose published totals are set beside their recounts: the whole table is made.").Within(1, int.MaxValue);
    public static readonly Key Questions = Key.Optional(
        "questions",
        KeyKind.Mappings,
        "[{question: Fewer patches?, answers: [{asks: alpha-full.patches<alpha-core.patches}]}]",
        "Rows that ask, in place of `rows`: the data decide the answers.").Holding(() => OfQuestion).Within(1, int.MaxValue);
    public static readonly Key Columns =
        Key.RequiredWhen("without `recounts`", "columns", KeyKind.Mappings, "[{title: Patches}]", "The columns behind the labels.")
            .Holding(() => OfColumn).Within(1, int.MaxValue);
    public static readonly Key Rows =
        Key.RequiredWhen("without `recounts` and `questions`", "rows", KeyKind.Mappings, "[{label: Full, values: [alpha-full.patches]}]", "The rows.")
            .Holding(() => OfRow).Within(1, int.MaxValue);
    public static readonly Key Sort =
        Key.Optional("sort", KeyKind.Mapping, "{column: Patches}", "The order of the rows; as written when left out.")
            .Holding(() => OfSort);
    public static readonly Key Source = Key.Optional("source", KeyKind.Ids, "[vendor-notes]", "Where the data are from.");

    public static KeyTable Table { get; } = new("a table", "A table", [Id, Caption, Holds, Recounts, Questions, Columns, Rows, Sort, Source])
    {
        Rules =
        [
            new(KeyCondition.Has(Recounts)) { Refuses = [Columns, Rows, Questions, Sort] },
            new(KeyCondition.Has(Questions)) { Refuses = [Rows, Sort] },
            new(KeyCondition.Lacks(Recounts)) { Needs = [Columns] },
            new(KeyCondition.Lacks(Recounts), KeyCondition.Lacks(Questions)) { Needs = [Rows] },
        ],
    };

    public static readonly Key ColumnTitle = Key.Required("title", KeyKind.Text, "Total size", "The head of the column.");
    public static readonly Key ColumnUnit = Key.Optional("unit", KeyKind.Text, "MB", "Words behind the title, in brackets.");
    public static readonly WordKey<ColumnMark> Mark = Key.OptionalWord(
        "mark", new WordList<ColumnMark>("a mark", [("largest", ColumnMark.Largest), ("smallest", ColumnMark.Smallest)]), "largest",
        "The value that is marked, where one lies certainly beyond all others.");

    public static KeyTable OfColumn { get; } = new("a column", "A column", [ColumnTitle, ColumnUnit, Mark]);

    public static readonly Key RowLabel = Key.Optional(
        "label",
        KeyKind.Text,
        "Full",
        "What the row is called; the label of its selection when left out, of which all its values must then be.");
    public static readonly Key RowValues = Key.Optional(
        "values",
        KeyKind.Measures,
        "[alpha-full.patches, alpha-full.size]",
        "A measure for each column, in the order of the columns.");

    public static KeyTable OfRow { get; } = new("a row", "A row of a table", [RowLabel, ChartKeys.As, RowValues]);

    public static readonly Key Question = Key.Required("question", KeyKind.Text, "Fewer patches?", "What is asked of each column.");
    public static readonly Key Answers = Key.Required(
            "answers", KeyKind.Mappings, "[{asks: alpha-full.patches<alpha-core.patches}]", "An answer for each column, in the order of the columns.")
        .Holding(() => OfAnswer).Within(1, int.MaxValue);

    public static KeyTable OfQuestion { get; } = new("a question", "A question of a table", [Question, Answers]);

    public static readonly Key Asks = Key.RequiredWhen(
        "without `unknown`",
        "asks",
        KeyKind.Text,
        "alpha-full.patches<alpha-core.patches",
        "What would be *Yes*, as relations: *No* where the data refuse it, *Not known* where they leave it open.");
    public static readonly Key Says = Key.Optional(
        "says", KeyKind.Prose, "'[32](metric:alpha-full.patches) against [26](metric:alpha-core.patches)'", "What stands under the answer.");
    public static readonly Key Unknown = Key.RequiredWhen(
        "without `asks`", "unknown", KeyKind.Prose, "nothing measured it", "Why no data can answer: the answer is *Not known*.");

    public static KeyTable OfAnswer { get; } = new("an answer", "An answer", [Asks, Says, Unknown])
    {
        Rules =
        [
            new(KeyCondition.Has(Asks)) { Refuses = [Unknown] },
            new(KeyCondition.Lacks(Asks)) { Needs = [Unknown], Refuses = [Says] },
        ],
    };

    public static readonly Key SortColumn = Key.Required("column", KeyKind.Text, "Patches", "The title of a column, without its unit.");
    public static readonly WordKey<Direction> Order = Key.OptionalWord(
        "order", new WordList<Direction>("an order", [("ascending", Direction.Ascending), ("descending", Direction.Descending)]),
        "ascending", "Which values come first; `descending` when left out. Unknown ones come last.");

    public static KeyTable OfSort { get; } = new("'sort'", "An order", [SortColumn, Order]);
}
