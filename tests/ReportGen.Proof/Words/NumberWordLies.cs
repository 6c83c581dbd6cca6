using System.Text.RegularExpressions;
using ReportGen.Tests.Proof.Lies;

namespace ReportGen.Tests.Proof.Words;

/// <summary>Sentences with a number of their own, set between those of the author.</summary>
internal static partial class NumberWordLies
{
    public static IReadOnlyList<string> Spelled { get; } =
    [
        "There were nine deaths.", "Two employees fixed it.", "Output fell by one million barrels.", "Full had thirteen large and ugly patches.", "Core had thirteen, Full thirty.",
        "Patches: thirteen.", "Half were critical.", "A third of them failed.", "The size doubled.", "It took twice as long.", "Dozens complained.", "A three-day outage followed.",
    ];

    public static IReadOnlyList<string> Disguised { get; } =
    [
        "Alpha had thir\u200Bteen patches.", "Core had thir&shy;teen of them.", "Both had thirteen&#8203; of them.", "It had tw\u043E patches.", "It had \uFF54\uFF57\uFF4F patches.",
        "It was larger40 times.", "It weighed 4.0.0 GB.", "In 2008 patches were shipped.", "See section 40 patches.", "At odds of 1:10 it failed.", "It had40patches.", "It took ½ the time.",
    ];

    public static IEnumerable<Lie> Of(WordLieGround ground, IReadOnlyList<string> sentences)
    {
        var next = 0;
        foreach (var text in ground.In(AuthoredPlace.Body))
        {
            foreach (var end in text.Matches(SentenceEnd())) yield return text.Lie("", end.Index + 1, 0, " " + sentences[next++ % sentences.Count]);
        }
    }

    // A stop inside of a paragraph, with a small word before it.
    [GeneratedRegex("(?<=[a-z]{3})\\.(?= [A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
