using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Narrative;

/// <summary>What can be wrong in posts, pages and prose.</summary>
public static class NarrativeCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG6");

    public static readonly DiagnosticCode MissingFrontMatter = Room.Error("RG6001", "Post or page without front matter");
    public static readonly DiagnosticCode FrontMatterNotClosed = Room.Error("RG6002", "Front matter that is not closed");
    public static readonly DiagnosticCode BadSlug = Room.Error("RG6003", "Text that is not a slug");
    public static readonly DiagnosticCode RepeatedSlug = Room.Error("RG6004", "Repeated slug");
    public static readonly DiagnosticCode UpdatedBeforeDate = Room.Error("RG6005", "Update before the date");
    public static readonly DiagnosticCode BadAlias = Room.Error("RG6006", "Alias that is not a path of the site");
    public static readonly DiagnosticCode NoPosts = Room.Warning("RG6007", "Report without posts");

    public static readonly DiagnosticCode StaleWords = Room.Error("RG6010", "Bound words that are not what is measured");
    public static readonly DiagnosticCode UnknownReference = Room.Error("RG6011", "Reference to a name that does not exist");
    public static readonly DiagnosticCode UnknownMeasure = Room.Error("RG6012", "Bound words for a measure that has no value");
    public static readonly DiagnosticCode StaleClaimNumeral = Room.Error("RG6013", "Number in a claim's words that is not the claim's");
    public static readonly DiagnosticCode LiteralWithoutReason = Room.Error("RG6014", "Literal without a reason");
    public static readonly DiagnosticCode EmptyWords = Room.Error("RG6015", "Reference without words");
    public static readonly DiagnosticCode MisplacedFigure = Room.Error("RG6016", "Figure that does not stand alone");
    public static readonly DiagnosticCode MarkupInBoundWords = Room.Error("RG6017", "Markup in bound words");
    public static readonly DiagnosticCode BrokenReference = Room.Error("RG6018", "Reference that is not a link");
    public static readonly DiagnosticCode WrongReferenceForm = Room.Error("RG6019", "Link written as an image, or image as a link");

    public static readonly DiagnosticCode UnboundNumber = Room.Error("RG6020", "Unbound number");
    public static readonly DiagnosticCode BadExemption = Room.Error("RG6021", "Exemption pattern that cannot be used");

    public static readonly DiagnosticCode WideExemption = Room.Error("RG6022", "Exemption pattern that would also exempt figures");
    public static readonly DiagnosticCode UnusedExemption = Room.Warning("RG6023", "Exemption pattern that exempts nothing");
    public static readonly DiagnosticCode UncheckedPost = Room.Error("RG6024", "Post whose numbers are not to be checked");
    public static readonly DiagnosticCode BoundOnUncheckedPage = Room.Error("RG6025", "Page without checks that shows what is computed");
    public static readonly DiagnosticCode UnusedGlob = Room.Warning("RG6026", "Pattern that names no page");

    public static readonly DiagnosticCode RawHtml = Room.Error("RG6030", "Raw HTML");
    public static readonly DiagnosticCode RefusedLink = Room.Error("RG6031", "Link to where links may not lead");
    public static readonly DiagnosticCode HeadingLevel = Room.Error("RG6032", "Heading of the first level in a body");

    public static readonly DiagnosticCode SkippedHeadingLevel = Room.Warning("RG6034", "Heading that skips a level");

    public static readonly DiagnosticCode MissingImage = Room.Error("RG6040", "Image that does not exist");
    public static readonly DiagnosticCode ImageWithoutAlternative = Room.Error("RG6041", "Image without alternative text");
    public static readonly DiagnosticCode UnreadableImage = Room.Error("RG6042", "Image that cannot be read");
    public static readonly DiagnosticCode LargeImage = Room.Warning("RG6043", "Image that is too large");
    public static readonly DiagnosticCode BadAdmonition = Room.Error("RG6044", "Mark of an admonition that begins none");
    public static readonly DiagnosticCode UnknownCodeLanguage = Room.Warning("RG6045", "Code in an unknown language");

    public static readonly DiagnosticCode RaggedTable = Room.Error("RG6046", "Row of a table with more or fewer cells than the head");
    public static readonly DiagnosticCode UnreadTable = Room.Error("RG6047", "Table that is read as a paragraph");
    public static readonly DiagnosticCode LeftoverMarks =
        Room.Warning("RG6048", "Marks of Markdown that readers would see, or that do what was not meant");
    public static readonly DiagnosticCode OtherMarkup = Room.Warning("RG6049", "Markup of other tools that readers would see");

    public static readonly DiagnosticCode UnusedAbbreviation = Room.Warning("RG6050", "Abbreviation that is never used");
    public static readonly DiagnosticCode RepeatedAbbreviation = Room.Error("RG6051", "Abbreviation that is defined twice");
    public static readonly DiagnosticCode AbbreviationWithoutText = Room.Error("RG6052", "Abbreviation without its meaning");
    public static readonly DiagnosticCode UnusedFootnote = Room.Warning("RG6053", "Footnote that nothing refers to");
    public static readonly DiagnosticCode RepeatedFootnote = Room.Error("RG6054", "Footnote that is defined twice");
    public static readonly DiagnosticCode FootnoteWithoutText = Room.Error("RG6055", "Footnote without text");
    public static readonly DiagnosticCode UnknownFootnote = Room.Error("RG6056", "Reference to a footnote that does not exist");
    public static readonly DiagnosticCode PublishedCaption = Room.Error("RG6074", "Caption that calls a computed value published");

    public static readonly DiagnosticCode DrawingAsImage = Room.Warning("RG6090", "Drawing that cannot stand in the page");
    public static readonly DiagnosticCode UnknownColour = Room.Error("RG6091", "Colour of a drawing that the palette does not have");

    public static readonly DiagnosticCode UnsaidByteUnit = Room.Error("RG6092", "Size of binary units beside one of decimal units");

    public static readonly DiagnosticCode BrokenLink = Room.Error("RG6082", "Link that is read as words");
    public static readonly DiagnosticCode UnusedLinkDefinition = Room.Warning("RG6083", "Address that no link names");
    public static readonly DiagnosticCode UnclosedCode = Room.Error("RG6084", "Code that never ends");

    public static readonly DiagnosticCode WordsAgainstRelation = Room.Error("RG6130", "Words that their relation does not say");
    public static readonly DiagnosticCode OtherSubject = Room.Warning("RG6131", "Relation of another selection than the words");
    public static readonly DiagnosticCode NotDrawn = Room.Error("RG6132", "Relation of what a figure does not show");
    public static readonly DiagnosticCode BlanksInReference = Room.Warning("RG6133", "Reference with blanks in it");
    public static readonly DiagnosticCode SharedName = Room.Error("RG6134", "Name of two selections");

    public static readonly DiagnosticCode UnboundOrderWord = Room.Note("RG6150", "Order word that nothing stands behind");
    public static readonly DiagnosticCode ComparingChart = Room.Note("RG6151", "Title of a chart that compares without a relation");
    public static readonly DiagnosticCode UnboundVerdictWord = Room.Note("RG6152", "Verdict beside a claim that is not bound to it");
    public static readonly DiagnosticCode DateOutside = Room.Note("RG6153", "Date beside a number that is not about it");
    public static readonly DiagnosticCode OtherSelectionNamed = Room.Note("RG6154", "Number of a selection beside the name of another");
    public static readonly DiagnosticCode StatementWithoutReason = Room.Error("RG6155", "Statement marked without a reason");
    public static readonly DiagnosticCode OtherVerdictWords = Room.Error("RG6156", "Words that are not the verdict");
    public static readonly DiagnosticCode OtherWindowWords = Room.Error("RG6157", "Words that are not the window");
    public static readonly DiagnosticCode ClaimOfOtherSource =
        Room.Note("RG6158", "Claim of which only posts on other sources speak");
    public static readonly DiagnosticCode NamedTwice = Room.Note("RG6159", "Thing that is set beside itself");
    public static readonly DiagnosticCode JoinedNames = Room.Note("RG6160", "Name put together of parts of two");
    public static readonly DiagnosticCode TwoExpectations = Room.Note("RG6161", "What is said to hold one way and the other");
    public static readonly DiagnosticCode AgainstVerdict = Room.Note("RG6162", "Words that say the opposite of a verdict");

    public static readonly DiagnosticCode PostLeftOut = Room.Warning("RG6094", "Post dated after the day of the report");

    public static readonly DiagnosticCode LooseWords = Room.Error("RG6100", "Bound words that say too little of what is measured");
    public static readonly DiagnosticCode TwoBounds = Room.Error("RG6101", "Two bounds on one number, or a bound beside a range");
    public static readonly DiagnosticCode OtherNoun = Room.Error("RG6102", "Noun behind a number that counts something else");
    public static readonly DiagnosticCode ContradictedChange = Room.Error("RG6103", "Change whose word says the opposite");
    public static readonly DiagnosticCode MixedScripts = Room.Error("RG6190", "Word of two scripts");
    public static readonly DiagnosticCode BadPhrase = Room.Error("RG6191", "Words of 'numerals' that cannot be used");
    public static readonly DiagnosticCode WidePhrase = Room.Error("RG6192", "Words of 'numerals' that would hide a figure");
    public static readonly DiagnosticCode UnusedPhrase = Room.Warning("RG6193", "Words of 'numerals' that nothing needs");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
