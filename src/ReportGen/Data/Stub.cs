using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;
namespace ReportGen.Data;
public enum PatchClass { Security, Critical, General }
public enum PatchSeverity { Critical, Important, Moderate, Low }
public enum Restart { Unknown, Required, Possible, None }
public enum Membership { Stated, Inferred, Unknown, No }
public enum Basis { Reported, Records }
public enum CountOf { Patches, Advisories }
public readonly record struct ReleaseDate(Period Days) { public bool IsExact => Days.Days == 1; public DateOnly First => Days.First; public DateOnly Last => Days.Last; }
public sealed record Affects(string Option, Membership Membership, string? Basis);
public sealed record Patch(string Id, string Title, string? Advisory, ReleaseDate? Released, PatchClass? Class, PatchSeverity? Severity, PatchSeverity? SeverityMax, string? Impact, Stated? Size, Restart Restart, ImmutableArray<Affects> Affects, ImmutableArray<string> Cves, string SourceId, string? Place, SourceSpan Span);
public sealed record PatchDataset(string Id, SourcedText Title, string Product, Period Covers, Period? Complete, ByteUnit ByteUnit, ImmutableArray<Patch> Patches, ImmutableArray<ReportedFigure> Reported, ImmutableArray<string> SourceIds, SourceSpan Span);
public sealed record ReportedFigure(string Id, SourcedText Title, string DatasetId, string Measure, string? Part, Period? Period, Stated Value, ImmutableArray<string> Parts, bool ExpectsDisagreement, string SourceId, string? Place, SourceSpan Span);
public sealed record Conditions(ImmutableArray<PatchSeverity> Severity, ImmutableArray<PatchSeverity> SeverityMax, ImmutableArray<PatchClass> Class, ImmutableArray<string> Impact, string? Affects, bool IncludesInferred);
public sealed record Selection(string Id, SourcedText Title, string Label, string DatasetId, Basis Basis, Period Window, Conditions Where, CountOf Count, ImmutableSortedDictionary<string, string> Figures, string? RecountOf, string? DefinitionId, SourcedText? Note, SourceSpan Span);
public sealed record Definition(string Id, string Title);
public sealed record ReportData(ImmutableArray<PatchDataset> Datasets, ImmutableArray<Source> Sources, ImmutableArray<Definition> Definitions, ImmutableArray<Selection> Selections) {
  public Source? Source(string id) => Sources.FirstOrDefault(s => s.Id == id);
  public PatchDataset? Dataset(string id) => Datasets.FirstOrDefault(d => d.Id == id);
  public Selection? Selection(string id) => Selections.FirstOrDefault(d => d.Id == id);
  public ReportedFigure? Figure(string id) => Datasets.SelectMany(d => d.Reported).FirstOrDefault(f => f.Id == id);
}
public sealed record Source(string Id, string? Author);
