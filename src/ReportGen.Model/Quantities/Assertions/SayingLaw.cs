namespace ReportGen.Quantities.Assertions;

/// <summary>What words are to the measure to which they are bound.</summary>
internal enum Said
{
    /// <summary>True and near.</summary>
    Right,

    /// <summary>True, but they say too little.</summary>
    Loose,

    /// <summary>Not true of all of the measure.</summary>
    Wrong,

    /// <summary>No quantity of the measure's kind.</summary>
    Unreadable,
}

/// <summary>The law of bound words: they are right when they are true and near. Of what has no value nothing is right.</summary>
internal static class SayingLaw
{
    /// <param name="prints">What ReportGen prints for the measure: always near, and read as it is meant where a source stated it.</param>
    public static Said Judge(string words, Measure measure, IReadOnlyList<string> prints) =>
        words.Length > 0 && BoundWords.Match(words, prints) is not null ? Said.Right : Judge(words, measure);

    /// <summary>The law alone, whatever is printed.</summary>
    public static Said Judge(string words, Measure measure)
    {
        if (Saying.TryRead(words, measure.Kind) is not { } saying) return Said.Unreadable;
        if (measure.Known is not { } known || !saying.Allowed.Contains(known)) return Said.Wrong;
        return Nearness.IsNear(saying, measure.Kind, known) ? Said.Right : Said.Loose;
    }
}
