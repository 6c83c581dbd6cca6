using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>The keys of a file of <c>content/data/</c>.</summary>
internal static class DatasetKeys
{
    public static readonly Key Id = Key.Required("id", KeyKind.Id, "alpha", "The name of the file without `.yaml`.");
    public static readonly Key Title =
        Key.Required("title", KeyKind.Prose, "Patches of Alpha", "What it lists, as the heading of its page.");
    public static readonly Key Vendor = Key.Required("vendor", KeyKind.Text, "Alpha Works", "Who makes the product.");
    public static readonly Key Product = Key.Required("product", KeyKind.Text, "Alpha", "What is patched.");
    public static readonly Key Licence =
        Key.Optional("licence", KeyKind.Mapping, "{name: CC BY 4.0}", "The terms under which the data may be used.")
            .Holding(() => LicenceReader.Keys);
    public static readonly Key Sources = Key.Required("sources", KeyKind.Ids, "[vendor-notes]", "Where the data are from.");
    public static readonly Key Covers = Key.Required(
        "covers",
        KeyKind.Mapping,
        "{from: 2008-01-01, to: 2008-12-31}",
        "The days that the list is about; no release lies outside.").Holding(() => PeriodKeys.Table);
    public static readonly Key Complete = Key.Optional(
        "complete",
        KeyKind.Mapping,
        "{from: 2008-01-01, to: 2008-06-30}",
        "The days for which nothing is missing; `true` for all that is covered. Elsewhere counts are lower bounds. `sample`: the records are a sample, and numbers are about them alone.")
            .Holding(() => PeriodKeys.Table).Or(KeyKind.Flag).Or("sample");
    public static readonly Key Updated = Key.Optional("updated", KeyKind.Date, "2009-01-31", "When the list was last looked at.");
    public static readonly WordKey<ByteUnit> ByteUnits = Key.OptionalWord(
        "byte_unit", new WordList<ByteUnit>("a byte unit", [("decimal", ByteUnit.Decimal), ("binary", ByteUnit.Binary)]), "binary",
        "What MB means in this file: `decimal` is 10^6 bytes, `binary` is 2^20; `decimal` when left out.");
    public static readonly Key Options =
        Key.Optional("options", KeyKind.Ids, "[full, core]", "The ways to install the product, to which patches apply or not.");
    public static readonly Key Nouns = Key.Optional(
        "nouns",
        KeyKind.Mapping,
        "{patches: [[package, packages]]}",
        "What sentences call what is counted; the first of each measure is printed.").Holding(() => NounKeys.Table);
    public static readonly Key Notes =
        Key.Optional("notes", KeyKind.Prose, "Sizes are those of the packages for x64.", "What a reader should know of the data.");
    public static readonly Key Patches = Key.Optional("patches", KeyKind.Mappings, "[]", "The records.").Holding(() => PatchKeys.Table);
    public static readonly Key Reported =
        Key.Optional("reported", KeyKind.Mappings, "[]", "What sources state without listing records.")
            .Holding(() => FigureKeys.Table);

    public static KeyTable Table { get; } = new(
        "a dataset", "A dataset",
        [Id, Title, Vendor, Product, Licence, Sources, Covers, Complete, Updated, ByteUnits, Options, Nouns, Notes, Patches, Reported]);
}
