using System.Globalization;
using System.Numerics;

namespace ReportGen.Quantities;

/// <summary>An exact rational number, always in lowest terms with a positive denominator. Floating point appears only in drawing.</summary>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger denominatorLessOne; // so that default(Rational) is a valid zero

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    public BigInteger Numerator { get; }

    /// <summary>At least 1.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    public static Rational Zero => default;

    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    public bool IsZero => Numerator.IsZero;

    public bool IsWhole => denominatorLessOne.IsZero;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The quotient of two whole numbers; <paramref name="denominator"/> must not be zero.</summary>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        if (denominator.Sign < 0) (numerator, denominator) = (-numerator, -denominator);
        if (denominator.IsOne) return new Rational(numerator, denominator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new Rational(numerator / divisor, denominator / divisor);
    }

    /// <summary>10 to the power of <paramref name="exponent"/>, which may be negative.</summary>
    public static Rational PowerOfTen(int exponent) =>
        exponent >= 0 ? new(BigInteger.Pow(10, exponent), BigInteger.One) : new(BigInteger.One, BigInteger.Pow(10, -exponent));

    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>The nearest whole number, halves away from zero.</summary>
    public BigInteger Round() =>
        Sign < 0 ? -(-this).Round() : ((Numerator * 2) + Denominator) / (Denominator * 2);

    /// <summary>The exponent e for which 10^e &lt;= |this| &lt; 10^(e+1); zero for zero.</summary>
    public int Magnitude()
    {
        if (IsZero) return 0;
        var size = Abs();
        var exponent = Digits(size.Numerator) - Digits(size.Denominator);
        while (PowerOfTen(exponent) > size) exponent--;
        while (PowerOfTen(exponent + 1) <= size) exponent++;
        return exponent;
    }

    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>The nearest double, halves to even; for drawing, and for readers who want no fractions.</summary>
    public double ToDouble()
    {
        const int precision = 53;
        if (IsZero) return 0;
        var size = BigInteger.Abs(Numerator);
        var shift = precision + 2 - (int)(size.GetBitLength() - Denominator.GetBitLength()); // leaves two or three bits to round by
        var quotient = BigInteger.DivRem(shift > 0 ? size << shift : size, shift > 0 ? Denominator : Denominator << -shift, out var rest);
        if (!rest.IsZero) quotient |= BigInteger.One; // what is cut off decides between a half and more
        var spare = (int)quotient.GetBitLength() - precision;
        var (kept, cut, half) = (quotient >> spare, quotient & ((BigInteger.One << spare) - 1), BigInteger.One << (spare - 1));
        if (cut > half || (cut == half && !kept.IsEven)) kept += 1;
        return Sign * Math.ScaleB((double)(ulong)kept, spare - shift);
    }

    /// <summary>Whether some number of decimals says it all: its denominator has no prime factors but 2 and 5.</summary>
    public bool IsDecimal => Decimals is not null;

    /// <summary>How many decimals say it all; null when none do.</summary>
    public int? Decimals
    {
        get
        {
            var (rest, twos, fives) = (Denominator, 0, 0);
            for (; rest.IsEven; rest >>= 1) twos++;
            for (; (rest % 5).IsZero; rest /= 5) fives++;
            return rest.IsOne ? Math.Max(twos, fives) : null;
        }
    }

    private static int Digits(BigInteger value) => value.ToString(CultureInfo.InvariantCulture).Length;

    // Most numbers are whole, and of those no denominators need be multiplied.
    public int CompareTo(Rational other) => IsWhole && other.IsWhole
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    /// <summary>Exact: <c>85/32</c>, or <c>85</c> when whole.</summary>
    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    public static implicit operator Rational(long value) => new(value, BigInteger.One);

    public static implicit operator Rational(BigInteger value) => new(value, BigInteger.One);

    public static Rational operator +(Rational left, Rational right) => left.IsWhole && right.IsWhole
        ? left.Numerator + right.Numerator
        : Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    public static Rational operator *(Rational left, Rational right) => left.IsWhole && right.IsWhole
        ? left.Numerator * right.Numerator
        : Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;
}
