using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Charts.Tables;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Data.Reading;
using ReportGen.Look;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Sources;

namespace ReportGen;

/// <summary>The keys of all files that authors write, by file: what <c>docs/data.md</c> tells of them.</summary>
public static class KeyCatalogue
{
    public static ImmutableArray<KeyTable> All { get; } =
    [
        ReportKeys.Table, AuthorReader.Keys, LicenceReader.Keys, SettingsReader.ExemptionKeys,
        UncountedWordsReader.Keys, UncheckedReader.Keys, OwnPagesReader.Keys, TopicAddressReader.Keys,
        SettingsReader.StaticKeys, FindingLevelReader.Keys, GroupReader.Keys,
        SourceKeys.Table,
        DatasetKeys.Table, NounKeys.Table, PeriodKeys.Table, PatchKeys.Table, PatchKeys.OfOption, FigureKeys.Table,
        SelectionReader.FileKeys, SelectionReader.DefinitionKeys, SelectionKeys.Table, ConditionsReader.Keys,
        MetricKeys.Table,
        ClaimKeys.Table,
        CorrectionKeys.Table,
        ChartBinder.Keys, .. ChartKeys.Inside,
        TableKeys.Table, TableKeys.OfColumn, TableKeys.OfRow, TableKeys.OfQuestion, TableKeys.OfAnswer, TableKeys.OfSort,
        FrontMatterKeys.Table, FrontMatterKeys.OfCorrection, FrontMatterKeys.OfExamined,
        PaletteReader.RoleKeys,
    ];
}
