using System.Numerics;

namespace ReportGen.Quantities;

/// <summary>A decimal number as written, with its precision.</summary>
/// <param name="Decimals">Digits after the decimal point; fewer than none where a word stands for zeros: -5 of 1.2 million.</param>
public readonly record struct WrittenNumber(Rational Value, int Decimals)
{
    private const int MostDigits = 250;

    /// <summary>The power of ten of a word such as million; zero without one.</summary>
    public int Exponent { get; init; }

    /// <summary>One unit of the last written digit.</summary>
    public Rational Step => Rational.PowerOfTen(-Decimals);

    /// <summary>One unit of the last significant digit; trailing zeros count as significant only after a decimal point.</summary>
    public Rational SignificantStep
    {
        get
        {
            if (Decimals + Exponent > 0 || Value.IsZero || !Value.IsWhole) return Step;
            var exponent = 0;
            for (var rest = BigInteger.Abs(Value.Numerator); rest % 10 == 0; rest /= 10) exponent++;
            return Rational.PowerOfTen(exponent);
        }
    }

    /// <summary>The same number of thousands, millions or billions.</summary>
    public WrittenNumber Times(int exponent) =>
        new(Value * Rational.PowerOfTen(exponent), Decimals - exponent) { Exponent = exponent };

    /// <summary>Reads 12, 1,234, 2.70 and -3 (with a hyphen or a minus sign), or an English number word; null for anything else.</summary>
    public static WrittenNumber? TryRead(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && char.IsAsciiLetter(text[0]) && NumberWords.TryRead(text.ToString()) is { } spelled)
            return new WrittenNumber(spelled, 0);
        var isNegative = text.Length > 0 && text[0] is '-' or '−';
        if (isNegative) text = text[1..];
        if (text.IsEmpty || text.Length > MostDigits) return null;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? default : text[(point + 1)..];
        if (point >= 0 && fraction.IsEmpty) return null;
        if (TryDigits(whole, out var value, isGrouped: whole.Contains(',')) is false) return null;
        foreach (var digit in fraction)
        {
            if (!char.IsAsciiDigit(digit)) return null;
            value = (value * 10) + (digit - '0');
        }

        var number = Rational.Of(isNegative ? -value : value, BigInteger.Pow(10, fraction.Length));
        return new WrittenNumber(number, fraction.Length);
    }

    // 1,234,567: groups of three after the first; a group of any other length is no number.
    private static bool TryDigits(ReadOnlySpan<char> text, out BigInteger value, bool isGrouped)
    {
        value = BigInteger.Zero;
        if (text.IsEmpty) return false;
        for (var i = 0; i < text.Length; i++)
        {
            var isSeparator = isGrouped && (text.Length - i) % 4 == 0;
            if (isSeparator ? text[i] != ',' || i == 0 : !char.IsAsciiDigit(text[i])) return false;
            if (!isSeparator) value = (value * 10) + (text[i] - '0');
        }

        return true;
    }
}
