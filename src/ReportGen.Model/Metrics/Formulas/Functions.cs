using System.Collections.Frozen;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Formulas;

/// <summary>The functions that a formula may call.</summary>
internal static class Functions
{
    /// <summary>Name, operation, how many arguments (at least; at most).</summary>
    public sealed record Function(string Name, Operation Operation, int Fewest, int Most);

    private static readonly FrozenDictionary<string, Function> ByName = new[]
    {
        new Function("fewer", Operation.Fewer, 2, 2), new Function("more", Operation.More, 2, 2),
        new Function("share", Operation.Share, 2, 2),
        new Function("sum", Operation.Add, 1, 100), new Function("min", Operation.Min, 1, 100), new Function("max", Operation.Max, 1, 100),
        new Function("availability", Operation.Availability, 2, 2), new Function("nines", Operation.Nines, 1, 1),
        new Function("downtime", Operation.Downtime, 2, 2),
    }.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    public static Function? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>As it is written in formulas.</summary>
    public static string NameOf(Operation operation) =>
        ByName.Values.First(function => function.Operation == operation && function.Name != "sum").Name;

    /// <summary>The kind of the result, or null when the arguments' kinds do not go together.</summary>
    public static Kind? ResultKind(Operation operation, ReadOnlySpan<Kind> kinds)
    {
        if (Unsigned(operation, kinds) is not { } kind) return null;
        var isChange = operation == Operation.Subtract;
        foreach (var one in kinds) isChange |= one.IsChange;
        return kind with { IsChange = isChange };
    }

    private static Kind? Unsigned(Operation operation, ReadOnlySpan<Kind> kinds)
    {
        var first = kinds[0];
        var second = kinds.Length > 1 ? kinds[1] : first;
        var isSame = kinds.IndexOfAnyExcept(first) < 0;
        return operation switch
        {
            Operation.Add => isSame ? first : WithPoints(first, second) ?? WithPoints(second, first),
            Operation.Subtract => isSame ? Less(first) : WithPoints(first, second),
            Operation.Min or Operation.Max or Operation.Intersect => isSame ? first : null,
            Operation.Fewer or Operation.More or Operation.Share => isSame && first.Quantity is not Quantity.Nines ? Kind.Share : null,
            Operation.Multiply => Product(first, second),
            Operation.Divide => Quotient(first, second),
            Operation.Availability => first == Kind.Duration && second == Kind.Duration ? Kind.Availability : null,
            Operation.Nines => first == Kind.Availability ? Kind.Nines : null,
            Operation.Downtime => first == Kind.Nines && second == Kind.Duration ? Kind.Duration : null,
            _ => first,
        };
    }

    /// <summary>Shares differ by percentage points.</summary>
    private static Kind Less(Kind kind) => IsShare(kind) ? Kind.Points : kind;

    private static Kind? Product(Kind first, Kind second)
    {
        if (IsScalar(second)) return first;
        return IsScalar(first) ? second : null;
    }

    private static Kind? Quotient(Kind dividend, Kind divisor)
    {
        if (dividend == divisor) return dividend == Kind.Nines ? null : Kind.Ratio;
        if (dividend == Kind.Points && IsShare(divisor)) return Kind.Ratio;
        if (dividend == Kind.Count && (IsScalar(divisor) || IsNumber(divisor))) return Kind.Number;
        if (IsScalar(divisor) || divisor == Kind.Number) return dividend;
        if (IsNumber(dividend) && divisor == Kind.Count) return Kind.Number;
        if (divisor == Kind.Count && dividend.Quantity is Quantity.ByteSize or Quantity.Duration) return dividend;
        return null;
    }

    /// <summary>A share moved by percentage points is a share.</summary>
    private static Kind? WithPoints(Kind share, Kind points) => IsShare(share) && points == Kind.Points ? share : null;

    private static bool IsShare(Kind kind) => kind == Kind.Share || kind == Kind.Availability;

    private static bool IsNumber(Kind kind) => kind.Quantity == Quantity.Number;

    private static bool IsScalar(Kind kind) => kind == Kind.Ratio || kind == Kind.Share;
}
