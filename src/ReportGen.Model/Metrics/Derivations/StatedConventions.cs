using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Derivations;

/// <summary>The conventions by which a stated text becomes an interval.</summary>
internal static class StatedConventions
{
    public static IEnumerable<Convention> Of(Stated stated, StatedRules rules, PatchDataset dataset)
    {
        if (OfWording(stated, rules.FarEnd) is { } wording) yield return wording;
        if (!stated.HasDecimalByteUnit) yield break;
        yield return rules.ByteUnit == ByteUnit.Binary ? Convention.BinaryBytes(dataset.Product) : Convention.DecimalBytes;
    }

    /// <summary>The same of many texts, each convention once.</summary>
    public static IEnumerable<Convention> OfAll(IEnumerable<Stated> all, StatedRules rules, PatchDataset dataset) => all
        .DistinctBy(stated => (stated.Wording, stated.IsExact, stated.HasDecimalByteUnit))
        .SelectMany(stated => Of(stated, rules, dataset));

    private static Convention? OfWording(Stated stated, FarEnd farEnd) => stated.Wording switch
    {
        StatedWording.Plain => stated.IsExact ? null : Convention.Precision,
        StatedWording.Over => Convention.Over(farEnd),
        StatedWording.Under => Convention.Under(farEnd),
        StatedWording.About => Convention.About,
        StatedWording.AtLeast or StatedWording.AtMost => Convention.NoFarEnd,
        _ => Convention.Range,
    };
}
