using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Cli;

/// <summary>What can be wrong in the Cli room: arguments, folders and files, before and after a build.</summary>
public static class CliCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG9");

    public static readonly DiagnosticCode Usage = Room.Error("RG9001", "Arguments that cannot be understood");
    public static readonly DiagnosticCode FolderMissing = Room.Error("RG9002", "Folder that does not exist");
    public static readonly DiagnosticCode Unreadable = Room.Error("RG9003", "File or folder that cannot be read");
    public static readonly DiagnosticCode TooLarge = Room.Error("RG9004", "More than ReportGen reads");
    public static readonly DiagnosticCode LinkOutside = Room.Error("RG9005", "Link that leads out of the folder or in a circle");
    public static readonly DiagnosticCode FoldersOverlap = Room.Error("RG9006", "Output folder that must not be replaced");
    public static readonly DiagnosticCode ForeignFolder = Room.Error("RG9007", "Output folder that ReportGen did not make");
    public static readonly DiagnosticCode ForeignFile = Room.Error("RG9008", "File in the output folder that no build made");
    public static readonly DiagnosticCode AnotherBuild = Room.Error("RG9009", "Another build writes to the same folder");
    public static readonly DiagnosticCode NotWritten = Room.Error("RG9010", "Site that cannot be written");
    public static readonly DiagnosticCode SiteDiffers = Room.Error("RG9011", "Site that is not what a build gives");
    public static readonly DiagnosticCode NameInTheWay = Room.Error("RG9012", "Name that ReportGen needs while it replaces the site");
    public static readonly DiagnosticCode FileChanged = Room.Error("RG9013", "File that changed while it was being checked");
    public static readonly DiagnosticCode NotFixed = Room.Error("RG9014", "File that cannot be rewritten");
    public static readonly DiagnosticCode UnknownName = Room.Error("RG9015", "Name that nothing in the report has");
    public static readonly DiagnosticCode Untold = Room.Error("RG9016", "Output that cannot be written");

    public static readonly DiagnosticCode NotASide = Room.Error("RG9025", "Folder that is neither a site nor a report");
    public static readonly DiagnosticCode UnknownSide = Room.Error("RG9026", "Name that is neither a folder nor a revision");
    public static readonly DiagnosticCode AmbiguousSide = Room.Error("RG9027", "Name that is both a folder and a revision");
    public static readonly DiagnosticCode NoGit = Room.Error("RG9028", "Revision without git");
    public static readonly DiagnosticCode NoRepository = Room.Error("RG9029", "Revision without a repository");
    public static readonly DiagnosticCode ForeignRepository = Room.Error("RG9030", "Repository of somebody else");
    public static readonly DiagnosticCode NoCommit = Room.Error("RG9031", "Repository without a commit");
    public static readonly DiagnosticCode ShallowClone = Room.Error("RG9032", "Revision that a shallow clone may lack");
    public static readonly DiagnosticCode NoSiteThere = Room.Error("RG9033", "Revision without a site");
    public static readonly DiagnosticCode NotAFile = Room.Error("RG9034", "Link or submodule inside the site or content of a revision");
    public static readonly DiagnosticCode UnreadRevision = Room.Error("RG9035", "Revision that git cannot read");
    public static readonly DiagnosticCode ReportPlace = Room.Error("RG9036", "Place where no report of differences can go");
    public static readonly DiagnosticCode ReportNotWritten = Room.Error("RG9037", "Report of differences that cannot be written");
    public static readonly DiagnosticCode StaleSite = Room.Error("RG9038", "Site that was not built from the content beside it");
    public static readonly DiagnosticCode UnreadContent = Room.Error("RG9039", "Content beside a site that cannot be read");

    public static readonly DiagnosticCode SnapshotDiffers = Room.Error("RG9017", "Snapshot that is not what a page says");
    public static readonly DiagnosticCode SnapshotOrphan = Room.Warning("RG9018", "Snapshot of a page that is gone");
    public static readonly DiagnosticCode SnapshotFolder = Room.Error("RG9019", "Folder that cannot hold snapshots");
    public static readonly DiagnosticCode SnapshotNotWritten = Room.Error("RG9020", "Snapshot that cannot be written");

    public static readonly DiagnosticCode SnapshotOfStale =
        Room.Warning("RG9021", "Snapshots of a site that was not built from the content beside it");

    public static readonly DiagnosticCode NoCurrentFolder = Room.Error("RG9054", "Current folder that was deleted");

    public static readonly DiagnosticCode ForeignLock = Room.Error("RG9062", "Lock that ReportGen did not write");
    public static readonly DiagnosticCode NotPlain = Room.Error("RG9063", "Pipe, socket or device in the place of a file");
    public static readonly DiagnosticCode BadName = Room.Error("RG9064", "Name of a file that is not UTF-8");
    public static readonly DiagnosticCode LeadsOut = Room.Error("RG9065", "Output behind a link that leads out of the current folder");

    public static readonly DiagnosticCode PortRefused = Room.Error("RG9066", "Port at which nothing can listen");

    public static readonly DiagnosticCode InitPlace = Room.Error("RG9070", "Folder in which no report can begin");
    public static readonly DiagnosticCode InitNotWritten = Room.Error("RG9071", "Report that cannot be begun");
    public static readonly DiagnosticCode NewName = Room.Error("RG9072", "Name that a new thing cannot have");
    public static readonly DiagnosticCode NewWithout = Room.Error("RG9073", "New thing without what it rests on");
    public static readonly DiagnosticCode NewPlace = Room.Error("RG9074", "File to which nothing can be added");
    public static readonly DiagnosticCode NewNotWritten = Room.Error("RG9075", "New thing that cannot be written");
    public static readonly DiagnosticCode SchemaPlace = Room.Error("RG9076", "Place where no schemas can go");
    public static readonly DiagnosticCode SchemaNotWritten = Room.Error("RG9077", "Schema that cannot be written");
    public static readonly DiagnosticCode NotDeleted = Room.Error("RG9080", "What a build made and cannot be deleted");

    public static readonly DiagnosticCode ThemePlace = Room.Error("RG9090", "Place where no file of the built-in theme can go");
    public static readonly DiagnosticCode ThemeNotWritten = Room.Error("RG9091", "File of the built-in theme that cannot be written");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
