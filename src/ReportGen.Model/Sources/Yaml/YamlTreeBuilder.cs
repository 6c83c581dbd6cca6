using System.Runtime.InteropServices;
using ReportGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.Sources.Yaml;

/// <summary>Builds the nodes of one YAML document from the events of YamlDotNet's parser, within limits.</summary>
internal sealed class YamlTreeBuilder(SourceText text, int start, int length, Limits limits, DiagnosticBag bag)
{
    private readonly Parser parser = new(new Scanner(new StringReader(text.Text.Substring(start, length)), skipComments: true));
    private readonly EventPlaces places = new(text, start, length);
    private readonly StringPool pool = new(length);
    private readonly List<YamlNode> pending = [];
    private readonly Stack<int> open = [];
    private readonly YamlAnchors anchors = new(limits);
    private int count;

    /// <summary>The first document; null when it could not be read to its end.</summary>
    public YamlNode? Build()
    {
        try
        {
            return Document();
        }
        catch (YamlException problem)
        {
            // Some findings of the scanner come without a place: then it is behind the last event.
            var at = problem.Start.Index == 0 ? Reached : places.Offset(problem.Start);
            ReportBreak(at, Math.Max(at, places.Offset(problem.End)), problem.Message);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The scanner's answer to an escape far beyond the last character.
            var escape = Math.Max(text.Text.IndexOf("\\U", Reached, StringComparison.Ordinal), 0);
            ReportBreak(escape, escape + 1, "find invalid Unicode character escape code.");
        }
        catch (InvalidOperationException)
        {
            // The scanner's answer to some brackets that are never closed.
            ReportBreak(Reached, start + length, null);
        }

        return null;
    }

    private YamlNode? Document()
    {
        parser.MoveNext();
        parser.MoveNext();
        if (parser.Current is StreamEnd or null) return new YamlScalar(text, start, 0, "", ScalarForm.Plain);
        parser.MoveNext();
        var root = Node();
        if (root is null) return null;
        anchors.ReportUnused(bag);
        parser.MoveNext();
        if (parser.MoveNext() && parser.Current is DocumentStart second)
        {
            if (second.IsImplicit && YamlSyntax.DocumentEnd(text, text.Span(places.Offset(second.Start), 0).Line) is { } end)
                bag.Report(SourcesCodes.SecondDocument, end.Place(text), end.Message, end.Remedy);
            else bag.Report(
                SourcesCodes.SecondDocument,
                places.Of(second),
                "a second document begins here.",
                "keep one document in a file; delete the line '---' if both are one");
        }

        return root;
    }

    private void ReportBreak(int at, int end, string? said) =>
        YamlSyntax.Report(new YamlBreak(text, at, end, said) { OpenBracket = OpenBracket, LastText = LastText }, bag);

    private int? LastText =>
        parser.Current is AnchorAlias || parser.Current is Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted }
            ? places.Offset(parser.Current.Start)
            : null;

    /// <summary>The node at the current event, which is left at the node's last event; null when reading must stop.</summary>
    private YamlNode? Node()
    {
        if (parser.Current is AnchorAlias alias) return Alias(alias);
        if (parser.Current is not NodeEvent node)
        {
            ReportBreak(Reached, Reached + 1, null); // a lone ':' gives a key without its value
            return null;
        }

        if (++count > limits.Nodes)
            return Stop(
                SourcesCodes.TooManyValues,
                node,
                $"the file holds more than {limits.Nodes} values.",
                "split it into several files");
        if (!node.Tag.IsEmpty) ReportTag(node);
        if (node.Anchor.IsEmpty) return Content(node);
        var before = count + anchors.Expanded;
        var content = Content(node);
        if (content is not null)
            anchors.Set(
                node.Anchor.Value,
                content,
                count + anchors.Expanded - before + 1,
                text.Span(places.Offset(node.Start), node.Anchor.Value.Length + 1));
        return content;
    }

    private YamlNode? Content(NodeEvent node)
    {
        if (node is Scalar scalar) return Text(scalar);
        if (open.Count >= limits.NestingDepth)
            return Stop(
                SourcesCodes.NestedTooDeep,
                node,
                $"lists and mappings are nested more than {limits.NestingDepth} deep.",
                "is a bracket left open?");
        open.Push(places.ContentStart(node));
        YamlNode? result = node is SequenceStart ? List() : Mapping(node);
        if (result is not null) open.Pop();
        return result;
    }

    private YamlScalar Text(Scalar scalar)
    {
        var first = places.ContentStart(scalar);
        var last = Math.Min(Math.Max(first, places.Offset(scalar.End)), start + length);
        var node = new YamlScalar(text, first, last - first, pool.Share(scalar.Value), YamlForms.Of(scalar.Style));
        if (node.Form == ScalarForm.DoubleQuoted) RefuseEscaped(node);
        return node;
    }

    /// <summary>What may not stand in a file may not come into a text by an escape either: no page, feed or drawing could hold
    /// it.</summary>
    private void RefuseEscaped(YamlScalar node)
    {
        var at = node.Text.AsSpan().IndexOfAny(SourceReader.Refused);
        if (at >= 0)
            bag.Report(
                SourcesCodes.ControlCharacter,
                new SourcedText(node).SpanOf(at, 1),
                $"this escape stands for the {SourceReader.NameOf(node.Text[at])}, which a text may not hold.",
                "delete it");
    }

    private YamlSequence? List()
    {
        var first = open.Peek();
        var mark = pending.Count;
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            if (Node() is not { } item) return null;
            CutValues.Check(item, null, bag);
            pending.Add(item);
        }

        var items = pending.GetRange(mark, pending.Count - mark).ToArray();
        pending.RemoveRange(mark, pending.Count - mark);
        return new YamlSequence(
            text,
            first,
            places.End(parser.Current!, first) - first,
            ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    private YamlMapping? Mapping(NodeEvent node)
    {
        var mark = pending.Count;
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            if (Node() is not { } key) return null;
            parser.MoveNext();
            if (Node() is not { } value) return null;
            CutValues.Check(value, key, bag);
            if (!IsUsable(key)) continue;
            pending.Add(key);
            pending.Add(value);
        }

        var isUnplaced = IsUnplaced(node) && pending.Count > mark;
        var first = isUnplaced ? pending[mark].Start : open.Peek();
        var end = isUnplaced ? pending[^1].Start + pending[^1].Length : places.End(parser.Current!, first);
        var entries = YamlKeys.Entries(CollectionsMarshal.AsSpan(pending)[mark..], bag);
        pending.RemoveRange(mark, pending.Count - mark);
        return new YamlMapping(text, first, end - first, entries);
    }

    /// <summary>The parser gives no place to a mapping that has neither line nor braces of its own, as in <c>[a: b]</c>.</summary>
    private bool IsUnplaced(ParsingEvent at) => at is MappingStart && at.Start.Index == 0 && text.Text[start] != '{';

    private bool IsUsable(YamlNode key)
    {
        if (key is not YamlScalar scalar)
        {
            bag.Report(SourcesCodes.KeyIsNotText, key.Span, $"a key must be text, not {key.Description}.", "write a word before the colon");
            return false;
        }

        if (scalar is not { Text: "<<", Form: ScalarForm.Plain }) return true;
        bag.Report(SourcesCodes.MergeKey, key.Span, "the key '<<' is not read.", "write the keys out");
        return false;
    }

    private YamlNode? Alias(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        if (anchors.Find(name) is not { } node)
        {
            return Stop(
                SourcesCodes.UnknownAlias,
                alias,
                $"'*{name}' repeats a value that is marked '&{name}', and none is marked so before it.",
                Nearest.Suggest(name, anchors.Names) ?? "put a text that begins with '*' in quotes; else write the value out");
        }

        if (anchors.IsWithinLimit) return node;
        return Stop(
            SourcesCodes.AliasExpansion,
            alias,
            $"what is repeated by '*' in this file stands for more than {limits.AliasExpansion} values.",
            "write the values out");
    }

    private void ReportTag(NodeEvent node) =>
        bag.Report(
            SourcesCodes.Tag,
            text.Span(places.Offset(node.Start), places.ContentStart(node) - places.Offset(node.Start)),
            $"'{text.Text[places.Offset(node.Start)..places.ContentStart(node)].TrimEnd()}' before a value is not read.",
            "delete it; put a text that begins with '!' in quotes");

    private YamlNode? Stop(DiagnosticCode code, ParsingEvent at, FormattableString message, string remedy)
    {
        var place = IsUnplaced(at) && open.Count > 0 ? text.Span(open.Peek(), 1) : places.Of(at);
        bag.Report(code, place, FormattableString.Invariant(message), remedy);
        return null;
    }

    private int Reached => places.Offset(parser.Current?.End ?? Mark.Empty);

    private int? OpenBracket =>
        open.Count > 0 && open.Peek() < text.Text.Length && text.Text[open.Peek()] is '[' or '{' ? open.Peek() : null;
}
