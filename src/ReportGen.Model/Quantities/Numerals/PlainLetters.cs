using System.Collections.Frozen;

namespace ReportGen.Quantities.Numerals;

/// <summary>Letters that are Latin ones in another dress, as Unicode's compatibility forms (NFKC) say: full width, mathematical, circled,
/// raised, ligatures.</summary>
/// <remarks>A table of our own: .NET folds only where the machine has ICU, and what is found must not depend on that.</remarks>
internal static class PlainLetters
{
    private const int Letters = 26;

    private static readonly FrozenDictionary<char, string> Others = Pairs(
        "ſs ℂC ℊg ℋH ℌH ℍH ℎh ℐI ℑI ℒL ℓl ℕN ℙP ℚQ ℛR ℜR ℝR ℤZ ℨZ ℬB ℭC ℯe ℰE ℱF ℳM ℴo ⅅD ⅆd ⅇe ⅈi ⅉj ℹi KK ÅA " +
        "ʰh ʲj ʳr ʷw ʸy ˡl ˢs ˣx ᴬA ᴮB ᴰD ᴱE ᴳG ᴴH ᴵI ᴶJ ᴷK ᴸL ᴹM ᴺN ᴼO ᴾP ᴿR ᵀT ᵁU ᵂW ᵃa ᵇb ᵈd ᵉe ᵍg ᵏk ᵐm ᵒo ᵖp ᵗt ᵘu ᵛv ᶜc ᶠf ᶻz ⁱi ⁿn " +
        "ₐa ₑe ₒo ₓx ₕh ₖk ₗl ₘm ₙn ₚp ₛs ₜt ᵢi ᵣr ᵤu ᵥv ⱼj ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅst ﬆst");

    /// <summary>The plain letters for the character that begins there; null for one that has no other form.</summary>
    public static string? Of(string text, int at)
    {
        var c = text[at];
        if (char.IsAscii(c)) return null;
        if (char.IsSurrogate(c))
            return at + 1 < text.Length && char.IsSurrogatePair(text, at) ? OfPair(char.ConvertToUtf32(text, at)) : null;
        return c switch
        {
            >= '\uFF21' and <= '\uFF3A' => Letter('A', c - '\uFF21'),
            >= '\uFF41' and <= '\uFF5A' => Letter('a', c - '\uFF41'),
            >= '\u24B6' and <= '\u24CF' => Letter('A', c - '\u24B6'),
            >= '\u24D0' and <= '\u24E9' => Letter('a', c - '\u24D0'),
            _ => Others.GetValueOrDefault(c),
        };
    }

    // Mathematical alphabets: capitals and small letters by turns, from bold to monospace. Squared capitals.
    private static string? OfPair(int code) => code switch
    {
        >= 0x1D400 and < 0x1D6A4 => ((code - 0x1D400) / Letters) % 2 == 0
            ? Letter('A', (code - 0x1D400) % Letters)
            : Letter('a', (code - 0x1D400) % Letters),
        >= 0x1F130 and < 0x1F130 + Letters => Letter('A', code - 0x1F130),
        >= 0x1F150 and < 0x1F150 + Letters => Letter('A', code - 0x1F150),
        >= 0x1F170 and < 0x1F170 + Letters => Letter('A', code - 0x1F170),
        _ => null,
    };

    private static string Letter(char first, int offset) => ((char)(first + offset)).ToString();

    private static FrozenDictionary<char, string> Pairs(string pairs) =>
        pairs.Split(' ').ToFrozenDictionary(pair => pair[0], pair => pair[1..]);
}
