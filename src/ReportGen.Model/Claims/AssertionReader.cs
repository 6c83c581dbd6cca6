using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Claims;

/// <summary>Reads what a claim asserts: exactly one relation, or why it cannot be tested.</summary>
internal sealed class AssertionReader(MappingReader reader, DiagnosticBag bag)
{
    private const string Remedy = "write exactly one of equals, above, at_least, below, at_most, between, largest_of, order_of or untestable";

    private static readonly (string Key, BoundRelation Relation)[] Bounds =
    [
        ("above", BoundRelation.Above), ("at_least", BoundRelation.AtLeast), ("below", BoundRelation.Below), ("at_most", BoundRelation.AtMost),
    ];

    private readonly List<(string Key, SourceSpan Span)> written = [];

    /// <summary>The first assertion that could be read; null when there is none, which is reported unless the claim is untestable.</summary>
    public (Assertion? Assertion, SourcedText? Untestable) Read(SourcedText? claimId)
    {
        ImmutableArray<Assertion?> found = [Value(), .. Bounds.Select(bound => Bound(bound.Key, bound.Relation)), Between(), Largest(), Order()];
        var untestable = Text("untestable");
        if (written.Count > 1) ReportSeveral();
        if (written.Count == 0 && claimId is { } id) bag.Report(ClaimsCodes.NoAssertion, id.Span, $"the claim '{id}' asserts nothing.", Remedy);
        return (found.FirstOrDefault(assertion => assertion is not null), untestable);
    }

    private ValueAssertion? Value()
    {
        if (Text("equals") is not { } text || Quantity(text) is not { } value) return null;
        if (Relation(value.Wording) is not { } relation) return new ValueAssertion(value);
        var digits = value.Text.AsSpan().IndexOfAnyInRange('0', '9');
        var plain = digits < 0 ? "…" : value.Text[digits..].Replace("+", "", StringComparison.Ordinal);
        bag.Report(ClaimsCodes.NotAValue, text.Span, $"'{text}' is a relation, and 'equals' asserts a value.", $"write '{relation}: {plain}'");
        return null;
    }

    // "Over 2.7 GB" as an assertion carries no implied far end, as a value would.
    private static string? Relation(StatedWording wording) => wording switch
    {
        StatedWording.Over => "above",
        StatedWording.AtLeast => "at_least",
        StatedWording.Under => "below",
        StatedWording.AtMost => "at_most",
        _ => null,
    };

    private BoundAssertion? Bound(string key, BoundRelation relation) =>
        Text(key) is { } text && PlainQuantity(text) is { } value ? new BoundAssertion(relation, value, null) : null;

    private BoundAssertion? Between()
    {
        var ends = Names("between");
        if (ends.IsEmpty) return null;
        if (ends.Length != 2)
        {
            bag.Report(ClaimsCodes.BadEnds, ends[0].Span, $"'between' has {(ends.Length == 1 ? "one end" : $"{ends.Length} ends")} instead of two.", "write 'between: [12, 18]'");
            return null;
        }

        var (low, high) = (PlainQuantity(ends[0]), PlainQuantity(ends[1]));
        return low is not null && high is not null && GoTogether(ends, low, high) ? new BoundAssertion(BoundRelation.Between, low, high) : null;
    }

    private bool GoTogether(ImmutableArray<SourcedText> ends, Stated low, Stated high)
    {
        if (low.Kind != high.Kind)
        {
            bag.Report(ClaimsCodes.BadEnds, ends[1].Span, $"'{low.Text}' is {low.Kind}, and '{high.Text}' is {high.Kind}.", "write both ends with a unit of one kind");
            return false;
        }

        if (low.Number.Value * low.Unit.Scale <= high.Number.Value * high.Unit.Scale) return true;
        bag.Report(ClaimsCodes.BadEnds, ends[1].Span, $"'between' ends at '{high.Text}', before it begins at '{low.Text}'.", $"write 'between: [{ends[1]}, {ends[0]}]'");
        return false;
    }

    private LargestAssertion? Largest() => Names("largest_of") is { IsEmpty: false } others ? new LargestAssertion(others) : null;

    private OrderAssertion? Order()
    {
        var order = Names("order_of");
        var among = reader.Texts("among");
        if (!order.IsEmpty) return new OrderAssertion(order, among);
        if (!among.IsEmpty) bag.Report(ClaimsCodes.KeyOutOfPlace, among[0].Span, "'among' goes with 'order_of' only.", "write the measures that stand in an order after 'order_of', largest first");
        return null;
    }

    private SourcedText? Text(string key)
    {
        if (reader.Optional(key) is not { } node) return null;
        written.Add((key, node.Span));
        return ScalarReader.Text(node, key, bag) is { } scalar ? new SourcedText(scalar) : null;
    }

    // A key that holds something else has been written all the same: that the claim asserts nothing would be one mistake too many.
    private ImmutableArray<SourcedText> Names(string key)
    {
        if (reader.Optional(key) is not { } node) return [];
        var names = reader.Texts(key);
        written.Add((key, names.IsEmpty ? node.Span : names[0].Span));
        if (node is YamlSequence { Items.IsEmpty: true }) bag.Report(ClaimsCodes.NoAssertion, node.Span, $"'{key}' is an empty list.", key == "between" ? "write 'between: [12, 18]'" : "name at least two measures");
        return names;
    }

    private Stated? Quantity(SourcedText text)
    {
        var read = MeasureReader.Read(text.Text);
        if (read.Value is null) bag.Report(ClaimsCodes.NotAValue, text.Span, $"{read.Problem}.", read.Remedy);
        return read.Value;
    }

    // The relation is the key; its number stands alone.
    private Stated? PlainQuantity(SourcedText text)
    {
        if (Quantity(text) is not { } value) return null;
        if (value.Wording == StatedWording.Plain) return value;
        bag.Report(ClaimsCodes.NotAValue, text.Span, $"'{text}' repeats the relation in words.", $"write the plain value, such as '{value.Text.Split(' ', 2)[^1]}'");
        return null;
    }

    private void ReportSeveral()
    {
        var keys = string.Join(" and ", written.Select(one => $"'{one.Key}'"));
        bag.Report(
            ClaimsCodes.SeveralAssertions, written[1].Span, $"a claim asserts one thing, not {keys}.", $"{Remedy}; a claim with two parts is two claims",
            new RelatedPlace(written[0].Span, "it asserts this already"));
    }
}
