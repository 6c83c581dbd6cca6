using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Formulas;

/// <summary>A sum of products of a formula's inputs, exact. A product is written as the sorted numbers of its inputs, one character for
/// each, so that <c>"\0\0\u0001"</c> is the square of the first input times the second.</summary>
internal sealed class Polynomial
{
    /// <summary>A formula that expands to more products than these is not looked at this way.</summary>
    private const int MostProducts = 200;

    private const int MostDegree = 10;

    private readonly ImmutableDictionary<string, Rational> factors;

    private Polynomial(ImmutableDictionary<string, Rational> factors) => this.factors = factors;

    public static Polynomial Constant(Rational value) => new(Empty.SetItem("", value));

    public static Polynomial Input(int number) => new(Empty.SetItem(((char)number).ToString(), Rational.One));

    public bool IsZero => factors.IsEmpty;

    public bool IsTooLarge => factors.Count > MostProducts || Degree > MostDegree;

    private static ImmutableDictionary<string, Rational> Empty { get; } =
        ImmutableDictionary.Create<string, Rational>(StringComparer.Ordinal);

    public bool IsSameAs(Polynomial other) => (this - other).IsZero;

    public static Polynomial operator +(Polynomial left, Polynomial right) => Sum(left.factors.Concat(right.factors));

    public static Polynomial operator -(Polynomial left, Polynomial right) => left + (right * Constant(-1));

    public static Polynomial operator *(Polynomial left, Polynomial right) => Sum(
        from one in left.factors
        from other in right.factors
        select KeyValuePair.Create(string.Concat((one.Key + other.Key).Order()), one.Value * other.Value));

    /// <summary>The derivative by one input.</summary>
    public Polynomial By(int number) => Sum(
        from product in factors
        let power = product.Key.Count(input => input == number)
        where power > 0
        select KeyValuePair.Create(product.Key.Remove(product.Key.IndexOf((char)number), 1), product.Value * power));

    /// <summary>Every input replaced by another polynomial.</summary>
    public Polynomial With(IReadOnlyList<Polynomial> inputs) => factors
        .Select(product => product.Key.Aggregate(Constant(product.Value), (sum, input) => sum * inputs[input]))
        .Aggregate(new Polynomial(Empty), (sum, product) => sum + product);

    /// <summary>Every input replaced by a polynomial in a step, or by an infinity, which is one divided by the step; all of it times a
    /// power of the step.</summary>
    /// <param name="inputs">Null for an infinite one, with its sign beside it.</param>
    public Polynomial Near(IReadOnlyList<Polynomial?> inputs, IReadOnlyList<int> signs, int power)
    {
        var sum = new Polynomial(Empty);
        foreach (var (product, factor) in factors)
        {
            var value = Constant(factor);
            foreach (var input in product) value *= inputs[input] ?? Constant(signs[input]);
            for (var steps = power - product.Count(input => inputs[input] is null); steps > 0; steps--) value *= Input(0);
            sum += value;
        }

        return sum;
    }

    /// <summary>Bounds of its values where every input lies in an interval of numbers that are not negative.</summary>
    public Interval Over(IReadOnlyList<Interval> inputs) => factors
        .Select(product => product.Key.Aggregate(Interval.Point(product.Value), (value, input) => value * inputs[input]))
        .Aggregate(Interval.Point(Rational.Zero), (sum, value) => sum + value);

    /// <summary>Of one input: the lowest power that occurs, with its factor; null for zero.</summary>
    public (int Power, Rational Factor)? Lowest =>
        IsZero ? null : factors.Select(product => (product.Key.Length, product.Value)).MinBy(product => product.Length);

    /// <summary>Of one input: the highest power that occurs.</summary>
    public int Degree => factors.Keys.Select(key => key.Length).DefaultIfEmpty(0).Max();

    private static Polynomial Sum(IEnumerable<KeyValuePair<string, Rational>> products)
    {
        var sum = Empty.ToBuilder();
        foreach (var (key, value) in products) sum[key] = sum.GetValueOrDefault(key) + value;
        foreach (var key in sum.Where(product => product.Value.IsZero).Select(product => product.Key).ToList()) sum.Remove(key);
        return new Polynomial(sum.ToImmutable());
    }
}
