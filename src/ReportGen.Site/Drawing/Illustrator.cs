using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Drawing.Cards;
using ReportGen.Drawing.Reuse;
using ReportGen.Look;

namespace ReportGen.Drawing;

/// <summary>Draws what a report shows in one theme, and takes from an earlier site what was drawn there from the same chart with the same
/// imprint, or the same card, in the same theme and version:
/// the same bytes either way. Never changes, so that all cores can draw.</summary>
public sealed class Illustrator
{
    private readonly string themeHash;
    private readonly EarlierDrawings earlier;

    /// <summary>Charts may still be drawn when a build has ended early.</summary>
    private readonly Typesetter typesetter;

    /// <param name="earlierFiles">Files of an earlier site by path, each as the earlier build made it.</param>
    public Illustrator(Theme theme, ImmutableDictionary<string, ReadOnlyMemory<byte>> earlierFiles) =>
        (themeHash, earlier, typesetter) = (theme.Hash, new EarlierDrawings(earlierFiles), Typesetter.Lasting(theme));

    public Theme Theme => typesetter.Theme;

    internal int ChartVersion { get; init; } = ChartDrawer.Version;

    internal int CardVersion { get; init; } = CardDrawer.Version;

    public Drawing Draw(Chart chart, Imprint imprint)
    {
        var key = DrawingKey.Of(chart.Hash, themeHash, ChartVersion);
        return earlier.Chart(chart.Id, key, Drawing.PictureKeyOf(key, imprint)) ?? ChartDrawer.Draw(chart, imprint, typesetter, key);
    }

    /// <summary>The PNG of a card; null when its title does not fit. A card whose title does not fit is in no site, so none is taken from
    /// one.</summary>
    public ReadOnlyMemory<byte>? Draw(Card card) =>
        earlier.Card(card.Id, KeyOf(card)) ?? (CardDrawer.Draw(card, typesetter) is { } png ? (ReadOnlyMemory<byte>?)png : null);

    /// <summary>Path of a card's picture in the site.</summary>
    public string FileOf(Card card) => DrawingFiles.Card(card.Id, KeyOf(card));

    // A card draws its chart anew, by the rules of charts.
    private string KeyOf(Card card) => DrawingKey.Of(FormattableString.Invariant($"{card.Hash} {ChartVersion}"), themeHash, CardVersion);
}
