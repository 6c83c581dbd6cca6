using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Cli;

/// <summary>What can be wrong in the Cli room: arguments, folders and files, before and after a build.</summary>
public static class CliCodes
{
    public static readonly DiagnosticCode Usage = new("RG9001", Severity.Error, "Arguments that cannot be understood");
    public static readonly DiagnosticCode FolderMissing = new("RG9002", Severity.Error, "Folder that does not exist");
    public static readonly DiagnosticCode Unreadable = new("RG9003", Severity.Error, "File or folder that cannot be read");
    public static readonly DiagnosticCode TooLarge = new("RG9004", Severity.Error, "More than ReportGen reads");
    public static readonly DiagnosticCode LinkOutside = new("RG9005", Severity.Error, "Link that leads out of the folder or in a circle");
    public static readonly DiagnosticCode FoldersOverlap = new("RG9006", Severity.Error, "Output folder that must not be replaced");
    public static readonly DiagnosticCode ForeignFolder = new("RG9007", Severity.Error, "Output folder that ReportGen did not make");
    public static readonly DiagnosticCode ForeignFile = new("RG9008", Severity.Error, "File in the output folder that no build made");
    public static readonly DiagnosticCode AnotherBuild = new("RG9009", Severity.Error, "Another build writes to the same folder");
    public static readonly DiagnosticCode NotWritten = new("RG9010", Severity.Error, "Site that cannot be written");
    public static readonly DiagnosticCode SiteDiffers = new("RG9011", Severity.Error, "Site that is not what a build gives");
    public static readonly DiagnosticCode NameInTheWay = new("RG9012", Severity.Error, "Name that ReportGen needs while it replaces the site");
    public static readonly DiagnosticCode FileChanged = new("RG9013", Severity.Error, "File that changed while it was being checked");
    public static readonly DiagnosticCode NotFixed = new("RG9014", Severity.Error, "File that cannot be rewritten");
    public static readonly DiagnosticCode UnknownName = new("RG9015", Severity.Error, "Name that nothing in the report has");
    public static readonly DiagnosticCode Untold = new("RG9016", Severity.Error, "Output that cannot be written");
    public static readonly DiagnosticCode SnapshotDiffers = new("RG9017", Severity.Error, "Snapshot that is not what a page says");
    public static readonly DiagnosticCode SnapshotOrphan = new("RG9018", Severity.Warning, "Snapshot of a page that is gone");
    public static readonly DiagnosticCode SnapshotFolder = new("RG9019", Severity.Error, "Folder that cannot hold snapshots");
    public static readonly DiagnosticCode SnapshotNotWritten = new("RG9020", Severity.Error, "Snapshot that cannot be written");

    public static readonly DiagnosticCode NotASide = new("RG9025", Severity.Error, "Folder that is neither a site nor a report");
    public static readonly DiagnosticCode UnknownSide = new("RG9026", Severity.Error, "Name that is neither a folder nor a revision");
    public static readonly DiagnosticCode AmbiguousSide = new("RG9027", Severity.Error, "Name that is both a folder and a revision");
    public static readonly DiagnosticCode NoGit = new("RG9028", Severity.Error, "Revision without git");
    public static readonly DiagnosticCode NoRepository = new("RG9029", Severity.Error, "Revision without a repository");
    public static readonly DiagnosticCode ForeignRepository = new("RG9030", Severity.Error, "Repository of somebody else");
    public static readonly DiagnosticCode NoCommit = new("RG9031", Severity.Error, "Repository without a commit");
    public static readonly DiagnosticCode ShallowClone = new("RG9032", Severity.Error, "Revision that a shallow clone may lack");
    public static readonly DiagnosticCode NoSiteThere = new("RG9033", Severity.Error, "Revision without a site");
    public static readonly DiagnosticCode NotAFile = new("RG9034", Severity.Error, "Link or submodule inside the site of a revision");
    public static readonly DiagnosticCode UnreadRevision = new("RG9035", Severity.Error, "Revision that git cannot read");
    public static readonly DiagnosticCode ReportPlace = new("RG9036", Severity.Error, "Place where no report of differences can go");
    public static readonly DiagnosticCode ReportNotWritten = new("RG9037", Severity.Error, "Report of differences that cannot be written");

    public static readonly DiagnosticCode NoCurrentFolder = new("RG9054", Severity.Error, "Current folder that was deleted");

    public static readonly DiagnosticCode ForeignLock = new("RG9062", Severity.Error, "Lock that ReportGen did not write");
    public static readonly DiagnosticCode NotPlain = new("RG9063", Severity.Error, "Pipe, socket or device in the place of a file");
    public static readonly DiagnosticCode BadName = new("RG9064", Severity.Error, "Name of a file that is not UTF-8");
    public static readonly DiagnosticCode LeadsOut = new("RG9065", Severity.Error, "Output behind a link that leads out of the current folder");

    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        Usage, FolderMissing, Unreadable, TooLarge, LinkOutside, FoldersOverlap, ForeignFolder, ForeignFile, AnotherBuild,
        NotWritten, SiteDiffers, NameInTheWay, FileChanged, NotFixed, UnknownName, Untold,
        NotASide, UnknownSide, AmbiguousSide, NoGit, NoRepository, ForeignRepository, NoCommit, ShallowClone, NoSiteThere, NotAFile,
        UnreadRevision, ReportPlace, ReportNotWritten,
        SnapshotDiffers, SnapshotOrphan, SnapshotFolder, SnapshotNotWritten,
        NoCurrentFolder, ForeignLock, NotPlain, BadName, LeadsOut,
    ];
}
