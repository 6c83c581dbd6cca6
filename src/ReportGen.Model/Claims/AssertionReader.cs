using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Claims;

/// <summary>Reads what a claim asserts: exactly one relation, or why it cannot be tested.</summary>
internal sealed class AssertionReader(MappingReader reader, DiagnosticBag bag)
{
    private static readonly string Remedy =
        $"write exactly one of {string.Join(", ", ClaimKeys.Assertions.SkipLast(1))} or {ClaimKeys.Untestable}";

    private static readonly (Key Key, BoundRelation Relation)[] Bounds =
    [
        (ClaimKeys.Above, BoundRelation.Above), (ClaimKeys.AtLeast, BoundRelation.AtLeast), (ClaimKeys.Below, BoundRelation.Below),
        (ClaimKeys.AtMost, BoundRelation.AtMost),
    ];

    private readonly List<(Key Key, SourceSpan Span)> written = [];

    /// <summary>The first assertion that could be read; null when there is none, which is reported unless the claim is
    /// untestable.</summary>
    public (Assertion? Assertion, ProseText? Untestable) Read(SourcedText? claimId)
    {
        ImmutableArray<Assertion?> found =
        [
            Value(),
            .. Bounds.Select(bound => Bound(bound.Key, bound.Relation)),
            Between(),
            Largest(),
            Order(),
        ];
        var untestable = Text(ClaimKeys.Untestable) is { } reason ? new ProseText(reason) : null;
        if (written.Count > 1) ReportSeveral();
        if (written.Count == 0 && claimId is { } id)
            bag.Report(ClaimsCodes.NoAssertion, id.Span, $"the claim '{id}' asserts nothing.", Remedy);
        return (found.FirstOrDefault(assertion => assertion is not null), untestable);
    }

    private ValueAssertion? Value()
    {
        if (Text(ClaimKeys.EqualTo) is not { } text || Quantity(text) is not { } value) return null;
        if (Relation(value.Wording) is not { } relation) return new ValueAssertion(value);
        var digits = value.Text.AsSpan().IndexOfAnyInRange('0', '9');
        var plain = digits < 0 ? "…" : value.Text[digits..].Replace("+", "", StringComparison.Ordinal);
        bag.Report(
            ClaimsCodes.NotAValue,
            text.Span,
            $"'{text}' is a relation, and 'equals' asserts a value.",
            $"write '{relation}: {plain}'");
        return null;
    }

    // "Over 2.7 GB" as an assertion carries no implied far end, as a value would.
    private static Key? Relation(StatedWording wording) => wording switch
    {
        StatedWording.Over => ClaimKeys.Above,
        StatedWording.AtLeast => ClaimKeys.AtLeast,
        StatedWording.Under => ClaimKeys.Below,
        StatedWording.AtMost => ClaimKeys.AtMost,
        _ => null,
    };

    private BoundAssertion? Bound(Key key, BoundRelation relation) =>
        Text(key) is { } text && PlainQuantity(text) is { } value ? new BoundAssertion(relation, value, null) : null;

    private BoundAssertion? Between()
    {
        var ends = Names(ClaimKeys.Between);
        if (ends.IsEmpty) return null;
        if (ends.Length != 2)
        {
            bag.Report(
                ClaimsCodes.BadEnds,
                ends[0].Span,
                $"'between' has {(ends.Length == 1 ? "one end" : $"{ends.Length} ends")} instead of two.",
                "write 'between: [12, 18]'");
            return null;
        }

        var (low, high) = (PlainQuantity(ends[0]), PlainQuantity(ends[1]));
        return low is not null && high is not null && GoTogether(ends, low, high)
            ? new BoundAssertion(BoundRelation.Between, low, high)
            : null;
    }

    private bool GoTogether(ImmutableArray<SourcedText> ends, Stated low, Stated high)
    {
        if (low.Kind != high.Kind)
        {
            bag.Report(
                ClaimsCodes.BadEnds,
                ends[1].Span,
                $"'{low.Text}' is {low.Kind}, and '{high.Text}' is {high.Kind}.",
                "write both ends with a unit of one kind");
            return false;
        }

        if (low.Number.Value * low.Unit.Scale <= high.Number.Value * high.Unit.Scale) return true;
        bag.Report(
            ClaimsCodes.BadEnds,
            ends[1].Span,
            $"'between' ends at '{high.Text}', before it begins at '{low.Text}'.",
            $"write 'between: [{ends[1]}, {ends[0]}]'");
        return false;
    }

    private LargestAssertion? Largest() => Names(ClaimKeys.LargestOf) is { IsEmpty: false } others ? new LargestAssertion(others) : null;

    private OrderAssertion? Order()
    {
        var order = Names(ClaimKeys.OrderOf);
        var among = reader.Texts(ClaimKeys.Among);
        if (!order.IsEmpty) return new OrderAssertion(order, among);
        if (!among.IsEmpty)
            bag.Report(
                ClaimsCodes.KeyOutOfPlace,
                among[0].Span,
                "'among' goes with 'order_of' only.",
                "write the measures that stand in an order after 'order_of', largest first");
        return null;
    }

    private SourcedText? Text(Key key)
    {
        if (reader.Node(key) is not { } node) return null;
        written.Add((key, node.Span));
        return ScalarReader.Text(node, key.Name, bag) is { } scalar ? new SourcedText(scalar) : null;
    }

    // A key that holds something else has been written all the same: that the claim asserts nothing would be one mistake too many.
    private ImmutableArray<SourcedText> Names(Key key)
    {
        if (reader.Node(key) is not { } node) return [];
        var names = reader.Texts(key);
        written.Add((key, names.IsEmpty ? node.Span : names[0].Span));
        if (node is YamlSequence { Items.IsEmpty: true })
            bag.Report(
                ClaimsCodes.NoAssertion,
                node.Span,
                $"'{key}' is an empty list.",
                key == ClaimKeys.Between ? "write 'between: [12, 18]'" : "name at least two measures");
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
        bag.Report(
            ClaimsCodes.NotAValue,
            text.Span,
            $"'{text}' repeats the relation in words.",
            $"write the plain value, such as '{value.Text.Split(' ', 2)[^1]}'");
        return null;
    }

    private void ReportSeveral()
    {
        var keys = string.Join(" and ", written.Select(one => $"'{one.Key}'"));
        bag.Report(
            ClaimsCodes.SeveralAssertions, written[1].Span, $"a claim asserts one thing, not {keys}.",
            $"{Remedy}; a claim with two parts is two claims",
            new RelatedPlace(written[0].Span, "it asserts this already"));
    }
}
