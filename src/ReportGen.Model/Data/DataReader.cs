using System.Collections.Immutable;
using ReportGen.Data.Reading;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>Reads everything that is data: settings, sources, datasets and selections.</summary>
public static class DataReader
{
    private const string Settings = "content/report.yaml";
    private const string SourceList = "content/sources.yaml";
    private const string CorrectionList = "content/corrections.yaml";
    private const string SelectionList = "content/selections.yaml";
    private const string DatasetFolder = MisnamedFiles.DatasetFolder;

    /// <summary>All that could be read, and every mistake of every file.</summary>
    public static Outcome<ReportData> Read(SourceTree tree, Limits limits)
    {
        var bag = new DiagnosticBag();
        if (!tree.Under("content").Any())
        {
            bag.Report(
                DataCodes.NoContent,
                null,
                "the folder 'content' is missing or empty.",
                "write content/report.yaml, with data and posts beside it");
            return bag.With(new ReportData(SettingsReader.Missing(Settings), [], [], [], []));
        }

        MisnamedFiles.Report(tree, bag);
        // Settings and the list of selections need no dataset to be read: another core reads them.
        var settling = Apart(found => ReadSettings(tree, limits, found));
        var listing = Apart(found => tree.Find(SelectionList) is { } list ? YamlReader.Read(list, limits, found) : null);
        var (sources, sourceIds) = ReadSources(tree, limits, bag);
        var files = tree.Under(DatasetFolder).Where(MisnamedFiles.IsDataset).ToImmutableArray();
        var drafts = ReadDatasets(files, sourceIds, limits, bag);
        var figures = new FigureChecker(drafts, drafts.Length == files.Length, bag).Check();
        ImmutableArray<PatchDataset> datasets =
        [
            .. drafts.Select(draft => draft.Dataset).OfType<PatchDataset>().OrderBy(dataset => dataset.Id, StringComparer.Ordinal),
        ];
        RefuseSameButForCase(datasets, bag);
        var known = new IdIndex<PatchDataset>(datasets, dataset => dataset.Id);
        var unread = files.Select(IdOf).Where(id => known.Find(id) is null).ToImmutableHashSet(StringComparer.Ordinal);
        var (settings, selected) = (Taken(settling, bag), Taken(listing, bag));
        var referable = new Referable(known, unread, figures) { Groups = settings.Groups };
        var (definitions, selections) = selected is null ? ([], []) : new SelectionReader(referable, bag).Read(selected, limits);
        var corrections = ReadCorrections(tree, new CorrectionReader(sources, sourceIds, bag), limits, bag);
        var data = new ReportData(settings, sources, datasets, definitions, selections) { Corrections = corrections };
        GroupReader.ReportIdle(data, bag);
        return bag.With(data);
    }

    /// <summary>Work beside other work, with a bag of its own.</summary>
    private static Task<Outcome<T>> Apart<T>(Func<DiagnosticBag, T> work) => Task.Run(() =>
    {
        var found = new DiagnosticBag();
        return found.With(work(found));
    });

    private static T Taken<T>(Task<Outcome<T>> working, DiagnosticBag bag)
    {
        var (value, found) = working.GetAwaiter().GetResult();
        bag.AddRange(found);
        return value;
    }

    /// <summary>Each dataset's id is its file's name, so two are never equal.</summary>
    private static void RefuseSameButForCase(ImmutableArray<PatchDataset> datasets, DiagnosticBag bag)
    {
        var ids = new IdRegister("a dataset", DataCodes.RepeatedId, bag);
        foreach (var dataset in datasets) ids.Add(new SourcedText(dataset.Id, dataset.Span));
    }

    private static ReportSettings ReadSettings(SourceTree tree, Limits limits, DiagnosticBag bag)
    {
        var missing = SettingsReader.Missing(Settings);
        if (tree.Find(Settings) is not { } file)
        {
            bag.Report(DataCodes.NoSettings, null, $"the file '{Settings}' is missing.", "write at least its 'title' and 'summary'");
            return missing;
        }

        return YamlReader.Read(file, limits, bag) is { } root ? SettingsReader.Read(root, bag) ?? missing : missing;
    }

    /// <summary>The ids are null when the file could not be read: then no reference is called unknown.</summary>
    private static (ImmutableArray<Source> Sources, IReadOnlySet<string>? Ids) ReadSources(
        SourceTree tree,
        Limits limits,
        DiagnosticBag bag)
    {
        if (tree.Find(SourceList) is not { } file) return ([], ImmutableHashSet<string>.Empty);
        if (YamlReader.Read(file, limits, bag) is not { } root) return ([], null);
        return SourcesReader.Read(root, limits, bag);
    }

    /// <summary>Datasets do not know of each other, so every core reads some.</summary>
    private static ImmutableArray<DatasetDraft> ReadDatasets(
        ImmutableArray<SourceFile> files,
        IReadOnlySet<string>? sourceIds,
        Limits limits,
        DiagnosticBag bag)
    {
        var outcomes = InParallel.Select(files, file => DatasetReader.Read(file, sourceIds, limits));
        foreach (var outcome in outcomes) bag.AddRange(outcome.Diagnostics);
        return [.. outcomes.Select(outcome => outcome.Value).OfType<DatasetDraft>()];
    }

    private static ImmutableArray<SourceCorrection> ReadCorrections(
        SourceTree tree,
        CorrectionReader reader,
        Limits limits,
        DiagnosticBag bag) =>
        tree.Find(CorrectionList) is { } file && YamlReader.Read(file, limits, bag) is { } root ? reader.Read(root, limits) : [];

    private static string IdOf(SourceFile file) => Path.GetFileNameWithoutExtension(file.Path);
}
