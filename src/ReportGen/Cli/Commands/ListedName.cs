using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands;

/// <summary>A name that an author can write, or the address of an article.</summary>
/// <param name="Value">What it stands for, as it is printed now: a value, a verdict, a title.</param>
/// <param name="Place">Where it is defined.</param>
internal sealed record ListedName(string Name, string Value, SourceSpan Place)
{
    /// <summary>What else is known of it; the same for all of a sort.</summary>
    public ImmutableArray<ListedFact> Facts { get; init; } = [];

    /// <summary>What shows it or rests on it, as <see cref="NameUses"/> names it.</summary>
    public ImmutableArray<string> UsedBy { get; init; } = [];
}

/// <summary>Something known of a listed thing.</summary>
/// <param name="Name">As JSON and CSV call it.</param>
/// <param name="Value">Digits, where it is a number.</param>
/// <param name="Words">For people: <c>120 words</c>; empty where only programs are told.</param>
internal sealed record ListedFact(string Name, string Value, string Words, bool IsNumber)
{
    public static ListedFact Text(string name, string value) => new(name, value, value, IsNumber: false);

    /// <summary>For programs only.</summary>
    public static ListedFact Id(string name, string value) => new(name, value, "", IsNumber: false);

    public static ListedFact Number(string name, int value, string noun) => new(
        name,
        value.ToString(CultureInfo.InvariantCulture),
        string.Create(CultureInfo.InvariantCulture, $"{value} {noun}"),
        IsNumber: true);
}
