using ReportGen.Diff.Definitions;

namespace ReportGen.Diff;

/// <summary>How much of each sort a comparison has: the one account from which the headline, the parts of the reports and
/// <c>--fail-on</c> count. Nothing is in two of the sorts of numbers, claims or bindings.</summary>
/// <param name="found">What is counted.</param>
public sealed class ChangeCounts(Comparison found)
{
    // A class and no record: what it counts refers to it, and would be written without end.
    public Comparison Found => found;

    /// <summary>Claims whose verdict is another one.</summary>
    public int Verdicts => Found.Verdicts.Length;

    /// <summary>Statements of which the data say something else, or that were turned.</summary>
    public int Statements => Found.Statements.Length;

    public int ClaimsAdded => Claims(DefinitionDifference.Added);

    public int ClaimsRemoved => Claims(DefinitionDifference.Removed);

    /// <summary>Claims that assert something else, with the same verdict.</summary>
    public int ClaimsRedefined => Found.Definitions.Count(
        change => change is { Kind: DefinitionKind.Claim, Difference: DefinitionDifference.Redefined }
            && !Found.Verdicts.Any(verdict => verdict.Id == change.Id));

    /// <summary>Numbers that are in both editions and differ.</summary>
    public int Numbers => Found.Numbers.Length;

    /// <summary>Those of them that the report's own pages show.</summary>
    public int NumbersBound => Found.Numbers.Count(number => number.IsBound);

    public int NumbersAdded => Found.NumbersAdded.Length;

    public int NumbersAddedBound => Found.NumbersAdded.Count(number => number.IsBound);

    public int NumbersRemoved => Found.NumbersRemoved.Length;

    public int NumbersRemovedBound => Found.NumbersRemoved.Count(number => number.IsBound);

    /// <summary>Metrics, selections and reported figures that mean something else, or came or went, though no number of theirs is told
    /// above.</summary>
    public int NumbersRedefined
    {
        get
        {
            var lone = Found.NumbersAdded.Concat(Found.NumbersRemoved).Select(number => number.Name);
            var told = Found.Numbers.Select(number => number.Name).Concat(lone).ToHashSet(StringComparer.Ordinal);
            var owners = told.Select(MeasureOwner.Of).ToHashSet();
            return Found.Definitions.Count(
                change => IsOfNumbers(change) && !told.Contains(change.Id) && !owners.Contains((change.Kind, change.Id)));
        }
    }

    /// <summary>Charts that show other data, came or went.</summary>
    public int ChartsMoved => Charts(ChartDifference.Data) + Charts(ChartDifference.Added) + Charts(ChartDifference.Removed);

    /// <summary>Charts with the same marks and other words.</summary>
    public int ChartsReworded => Charts(ChartDifference.Words);

    /// <summary>Charts of the same data that look otherwise.</summary>
    public int ChartsRedrawn => Charts(ChartDifference.Drawing);

    /// <summary>Cards, icons and images.</summary>
    public int OtherPictures => Found.Charts.Count(chart => !chart.IsChart);

    /// <summary>Numbers that lost their binding: something stands in their text without one instead.</summary>
    public int BindingsLost => Found.Bindings.Sum(file => file.Lost);

    /// <summary>Bound numbers that no longer stand in a text, though the report still has them.</summary>
    public int BindingsLeft => Found.Bindings.Sum(file => file.Left);

    /// <summary>Numbers that stand in a text where they did not, and that the report had before.</summary>
    public int BindingsAdded => Found.Bindings.Sum(file => file.Come);

    /// <summary>Numerals that an author's pattern newly exempts.</summary>
    public int Exempted => Found.Bindings.Sum(file => file.Exempted);

    /// <summary>Words with a numeral that are newly declared to be no figure.</summary>
    public int MadeLiteral => Found.Bindings.Sum(file => file.MadeLiteral);

    /// <summary>Patterns of exemptions that came, went or have another reason.</summary>
    public int Exemptions => Found.Exemptions.Length;

    /// <summary>Settings of the report as a whole that are not read as words.</summary>
    public int Settings => Found.FrontMatter.Sum(change => change.Settings);

    /// <summary>Pages and addresses that came, went or moved; not the places of records in lists, which come and go with
    /// these.</summary>
    public int Addresses => Found.Losses.Count(loss => loss.Kind != LossKind.Link && !loss.IsListed)
        + Found.Pages.Count(page => page.Difference is PageDifference.Added or PageDifference.Removed or PageDifference.Moved);

    /// <summary>Words that somebody wrote otherwise: in texts, in what is defined, in front matter, in templates.</summary>
    public int Prose => Found.Definitions.Count(AuthoredWords.AreIn)
        + Found.Pages.Sum(
            page => page.Sections.SelectMany(section => section.Blocks).Count(block => AuthoredWords.AreIn(block, page, Found)))
        + Found.FrontMatter.Count(AuthoredWords.AreIn);

    /// <summary>Paragraphs of authors that were there before and read otherwise.</summary>
    public int ParagraphsReworded => Paragraphs(block => block.Difference == BlockDifference.Changed
        || (block.Difference == BlockDifference.Moved && !block.IsOnlyMoved));

    public int ParagraphsAdded => Paragraphs(block => block.Difference == BlockDifference.Added);

    public int ParagraphsRemoved => Paragraphs(block => block.Difference == BlockDifference.Removed);

    /// <summary>Paragraphs of authors that stand elsewhere and read the same.</summary>
    public int ParagraphsMoved => Paragraphs(block => block.IsOnlyMoved);

    /// <summary>All that differs, in whatever.</summary>
    public int Everything => Found.Verdicts.Length + Found.Statements.Length + Found.Numbers.Length + Found.Definitions.Length + Found.Charts.Length
        + Found.Bindings.Length + Found.Exemptions.Length + Found.Pages.Length
        + Found.Losses.Length + Found.FrontMatter.Length + Found.Files.Length;

    /// <summary>All that concerns claims.</summary>
    public int AllClaims => Verdicts + ClaimsAdded + ClaimsRemoved + ClaimsRedefined;

    /// <summary>All that concerns numbers by themselves.</summary>
    public int AllNumbers => Numbers + NumbersAdded + NumbersRemoved + NumbersRedefined;

    public int AllCharts => ChartsMoved + ChartsReworded + ChartsRedrawn;

    /// <summary>Numbers that lost their binding or left their text, what is newly exempt or literal, and patterns that differ. What lost
    /// its binding to a pattern or literal is counted as both: as what went, and as what stands there instead.</summary>
    public int AllBindings => BindingsLost + BindingsLeft + Exempted + MadeLiteral + Exemptions;

    private int Paragraphs(Func<BlockChange, bool> isMeant) => AuthoredWords.Paragraphs(Found).Count(isMeant);

    private int Claims(DefinitionDifference difference) =>
        Found.Definitions.Count(change => change.Kind == DefinitionKind.Claim && change.Difference == difference);

    private int Charts(ChartDifference difference) => Found.Charts.Count(chart => chart.IsChart && chart.Difference == difference);

    private static bool IsOfNumbers(DefinitionChange change) =>
        change.Kind is DefinitionKind.Metric or DefinitionKind.Selection or DefinitionKind.Measure or DefinitionKind.ReportedFigure
            && change.Difference is DefinitionDifference.Added or DefinitionDifference.Removed or DefinitionDifference.Redefined;
}
