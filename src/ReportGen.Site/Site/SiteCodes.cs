using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Site;

/// <summary>What can be wrong with a report as a site: its addresses, links and files.</summary>
public static class SiteCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG75");

    public static readonly DiagnosticCode SameAddress = Room.Error("RG7501", "Two pages with one address");
    public static readonly DiagnosticCode StaticCollides = Room.Error("RG7502", "Copied file that cannot stand in the site");
    public static readonly DiagnosticCode DeadLink = Room.Error("RG7503", "Link to nothing");
    public static readonly DiagnosticCode NoBaseUrl = Room.Warning("RG7504", "No address of the site");
    public static readonly DiagnosticCode ReservedName = Room.Error("RG7505", "Name that a system keeps for a device");
    public static readonly DiagnosticCode UnreadStyle = Room.Warning("RG7506", "Style sheet that is not understood");
    public static readonly DiagnosticCode UnusedAsset = Room.Warning("RG7507", "File that no page loads");
    public static readonly DiagnosticCode LongName = Room.Error("RG7508", "Name too long for a file");

    public static readonly DiagnosticCode StyleTooDeep = Room.Error("RG7566", "Style sheet that is nested too deep");

    public static readonly DiagnosticCode SameTopic = Room.Error("RG7510", "Two tags or series with one address");
    public static readonly DiagnosticCode NoSlug = Room.Error("RG7511", "Tag or series without an address");
    public static readonly DiagnosticCode UnsafeSvg = Room.Error("RG7512", "SVG file that does more than be seen");

    public static readonly DiagnosticCode UnusedAddress = Room.Warning("RG7540", "Address of a tag or series that no post has");
    public static readonly DiagnosticCode MissingStyleFile = Room.Error("RG7541", "Address in a style sheet that leads nowhere");
    public static readonly DiagnosticCode ForeignStyleFile = Room.Error("RG7542", "Address in a style sheet that the page's policy blocks");
    public static readonly DiagnosticCode UnknownProperty = Room.Error("RG7543", "Custom property that nothing sets");
    public static readonly DiagnosticCode StyleImport = Room.Error("RG7544", "Style sheet that loads another");
    public static readonly DiagnosticCode StyleScript = Room.Error("RG7597", "Rule of a style sheet that needs a script");
    public static readonly DiagnosticCode PageLacks = Room.Error("RG7545", "Page of a theme that lacks what every page needs");
    public static readonly DiagnosticCode BrokenMarkup = Room.Error("RG7546", "Element of a template that is not closed");

    public static readonly DiagnosticCode LettersMissing = Room.Warning("RG7598", "Letters of pages that the fonts of the theme lack");
    public static readonly DiagnosticCode ImageMissing = Room.Error("RG7531", "Picture of a page that is missing");
    public static readonly DiagnosticCode NotAnImage = Room.Error("RG7532", "File that is not a picture");
    public static readonly DiagnosticCode CardTitleTooLong = Room.Error("RG7533", "Title too long for the card of a page");

    public static readonly DiagnosticCode LiveFile = Room.Warning("RG7562", "Copied file that a browser runs or a host obeys");
    public static readonly DiagnosticCode UnusedAllowance = Room.Warning("RG7563", "Allowed file that is not there");
    public static readonly DiagnosticCode BrokenIcon = Room.Error("RG7564", "Icon that browsers cannot read");
    public static readonly DiagnosticCode BrokenSvg = Room.Error("RG7594", "SVG file that is not well-formed XML");
    public static readonly DiagnosticCode OtherLanguage = Room.Warning("RG7582", "Report in another language than the words of its theme");

    public static readonly DiagnosticCode IncompleteFamily = Room.Warning("RG7570", "Font of a report without the other weight of its family");
    public static readonly DiagnosticCode HeavyFont = Room.Warning("RG7571", "Font that is large and not packed");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
