using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReportGen.Cli.Commands.Diff;
using ReportGen.Diff;
using ReportGen.Tests.Diff;

namespace ReportGen.Tests.Cli.Comparing;

/// <summary>Sites of which somebody changed the JSON: each is refused with a finding or compared, and never ends in a defect.</summary>
public class HostileSiteTests
{
    private const string Here = "the place of what is planted";
    private const int Samples = 40;

    /// <summary>A prime larger than there are members in a list, so that samples lie everywhere.</summary>
    private const int Stride = 7919;

    private static readonly string[] Planted =
    [
        "null", "true", "-1", "1e400", "99999999999999999999999", "\"\"", "\"\\ud800\"", "\"\\u0000<b>&'\"", "[]", "{}", "[[null]]", "\"1/0\"", "\"-7/3\"",
        $"\"{new string('9', 3_000)}/7\"", "\"2024-02-30\"", "\"..\"", "\"a.b.c\"", "\"report.json\"", "{\"a\": 1, \"a\": 2}", "{\"a b\": \"1\", \"a_b\": \"2\"}",
        "{\"words\": \"w\", \"kind\": \"share\", \"nominal\": 1, \"low\": {\"exact\": \"3/2\"}, \"high\": {\"exact\": \"-2\"}}",
    ];

    [Theory]
    [InlineData("report.json")]
    [InlineData("data/alpha/alpha.json")]
    public void Any_JSON_in_the_place_of_any_member_is_refused_or_compared(string file)
    {
        var plain = SmallEdition.Plain;
        var places = Descendants(Parsed(plain, file)).Count();
        var compared = 0;
        for (var sample = 0; sample < Samples; sample++)
        {
            // The schema beside a report refuses most of it; a site of somebody else has none.
            var read = EditionReader.Read("other", plain.Files.Remove("report.schema.json").SetItem(file, Changed(plain, file, 1 + (sample * Stride % (places - 1)), Planted[sample % Planted.Length])));
            if (read.Value is not { } other)
            {
                Assert.Contains(read.Diagnostics, finding => finding.IsError);
                continue;
            }

            compared++;
            AssertTold(plain, other);
            AssertTold(other, plain);
            Assert.Empty(FailOn.Found(SiteDiff.Compare(other, other), [FailOn.Any]));
        }

        Assert.InRange(compared, Samples / 2, Samples);
    }

    private static void AssertTold(Edition before, Edition after)
    {
        var comparison = SiteDiff.Compare(before, after);
        foreach (var format in DiffFormat.All) Assert.False(format.Write(new Compared(comparison, before, after, [])).IsEmpty);
    }

    private static JsonNode Parsed(Edition edition, string file) => JsonNode.Parse(edition.Files[file].Span) ?? throw new JsonException(file);

    private static byte[] Changed(Edition edition, string file, int place, string planted)
    {
        var root = Parsed(edition, file);
        Descendants(root).ElementAt(place).ReplaceWith(Here);
        return Encoding.UTF8.GetBytes(root.ToJsonString().Replace($"\"{Here}\"", planted, StringComparison.Ordinal));
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(Descendants).Prepend(node),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Descendants).Prepend(node),
        _ => [node],
    };
}
