using System.Collections.Immutable;

namespace ReportGen.Templates;

/// <summary>A value that a template can show; null is the absence of one. A view never changes, so that pages can share parts of
/// it.</summary>
public abstract record View
{
    public static implicit operator View?(string? text) => text is null ? null : new ViewText(text);

    public static implicit operator View(bool value) => value ? ViewFlag.True : ViewFlag.False;

    public static implicit operator View(long number) => new ViewNumber(number);

    public static implicit operator View(ImmutableArray<View> items) => new ViewList(items);

    /// <summary>A list with one item for each of <paramref name="items"/>.</summary>
    public static View List<T>(IEnumerable<T> items, Func<T, View> toView) => new ViewList([.. items.Select(toView)]);

    /// <summary>A list of texts.</summary>
    public static View Texts(IEnumerable<string> items) => new ViewList([.. items.Select(item => new ViewText(item))]);
}

/// <summary>Text, escaped when printed.</summary>
public sealed record ViewText(string Text) : View;

/// <summary>Yes or no, for conditions.</summary>
public sealed record ViewFlag(bool Value) : View
{
    internal static ViewFlag True { get; } = new(true);

    internal static ViewFlag False { get; } = new(false);
}

/// <summary>A whole number of the page's own making, such as a heading's level or the width of a picture. Templates may print it as it is;
/// what they calculate of it they may not.
/// A number of the report is text: only a measure knows its words.</summary>
public sealed record ViewNumber(long Number) : View;

/// <summary>Values in order.</summary>
public sealed record ViewList(ImmutableArray<View> Items) : View;
