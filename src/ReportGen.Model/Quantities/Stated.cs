namespace ReportGen.Quantities;

/// <summary>The wording around a stated number.</summary>
public enum StatedWording
{
    Plain,
    Over,
    Under,
    AtLeast,
    AtMost,
    About,
    Between,
}

/// <summary>A quantity as a source states it, taken apart but not yet an interval: the same words can be read under several
/// rules.</summary>
/// <param name="Text">The words, with × for x and single spaces.</param>
/// <param name="Number">The number as written, in <paramref name="Unit"/>.</param>
/// <param name="UpTo">The second number of a range; else null.</param>
public sealed record Stated(string Text, StatedWording Wording, WrittenNumber Number, WrittenNumber? UpTo, Unit Unit, TimeUnit? Per)
{
    /// <summary>Of a plain number: the thing that it is per, such as <c>advisory</c>; null for none.</summary>
    public string? PerThing { get; init; }

    public Kind Kind
    {
        get
        {
            if (Per is { } per) return Kind.Rate(Unit.Kind.Quantity, per);
            if (PerThing is { } thing) return Kind.NumberPer(thing);
            return Unit.Kind;
        }
    }

    /// <summary>The same words about a plain number: a whole number without a unit is as precise as its last digit, like any
    /// other.</summary>
    public Stated AsNumber() => this with { Unit = Unit.Plainly };

    /// <summary>The words with what a decimal name means where it stands for powers of 1,024: "over 2.7 GB of 2^30".</summary>
    public string BinaryText => Unit.BinaryName is { } name
        ? Text.Replace("KB", "kB", StringComparison.Ordinal).Replace(Unit.Symbol, name, StringComparison.Ordinal)
        : Text;

    /// <summary>MB may mean 2^20: whether the binary rule changes the value.</summary>
    public bool HasDecimalByteUnit => Unit.Kind == Kind.ByteSize && Unit.Scale != Unit.BinaryScale;

    /// <summary>A figure without over, about or a range, whose precision is its last digit.</summary>
    public bool IsRounded => Wording == StatedWording.Plain && !IsExact;

    /// <summary>Whole counts and whole bytes are exact points.</summary>
    public bool IsExact => Number.Decimals == 0 && Per is null && (Unit.Kind.IsWhole || Unit.Symbol == "bytes");

    /// <summary>One unit of the last written digit, in base units.</summary>
    public Rational Step => Number.Step * Unit.Scale;

    public Measure ToMeasure(StatedRules rules)
    {
        var scale = rules.ByteUnit == ByteUnit.Binary ? Unit.BinaryScale : Unit.Scale;
        var nominal = UpTo is { } upTo ? (Number.Value + upTo.Value) / 2 : Number.Value;
        var interval = ToInterval(rules.FarEnd);
        var scaled = Interval.Between(interval.Low.Map(v => v * scale), interval.High.Map(v => v * scale));
        return Measure.Of(Kind, scaled, nominal * scale).AsStated(this);
    }

    public Measure ToMeasure() => ToMeasure(StatedRules.Default);

    /// <summary>The interval in base units, not clipped to what the kind allows.</summary>
    internal Interval Reading
    {
        get
        {
            var interval = ToInterval(FarEnd.Inferred);
            return Interval.Between(interval.Low.Map(v => v * Unit.Scale), interval.High.Map(v => v * Unit.Scale));
        }
    }

    /// <summary>Nearly and almost: under a number, and close to it.</summary>
    internal bool IsNearly => Wording == StatedWording.Under && Text[0] is 'n' or 'N' or 'a' or 'A';

    /// <summary>The interval in <see cref="Unit"/>.</summary>
    private Interval ToInterval(FarEnd farEnd)
    {
        var value = Number.Value;
        switch (Wording)
        {
            case StatedWording.Over when farEnd == FarEnd.Rounded:
            case StatedWording.Under when farEnd == FarEnd.Rounded:
            case StatedWording.Plain:
                return IsExact ? Interval.Point(value) : Around(value, Number.Step / 2);
            case StatedWording.Over:
                return Interval.Between(
                    End.Open(value),
                    farEnd == FarEnd.None || IsExact ? End.Infinite : End.Open(value + Number.SignificantStep));
            case StatedWording.Under:
                return Interval.Between(
                    farEnd == FarEnd.None || IsExact ? End.Infinite : End.Open(value - Number.SignificantStep),
                    End.Open(value));
            case StatedWording.AtLeast:
                return Interval.AtLeast(value);
            case StatedWording.AtMost:
                return Interval.AtMost(value);
            case StatedWording.About:
                return About(value);
            default:
                return Interval.Closed(value, UpTo!.Value.Value);
        }
    }

    private Interval About(Rational value)
    {
        if (Number.SignificantStep != Number.Step) return Around(value, Number.SignificantStep / 2);
        return IsExact ? Interval.Closed(value - Number.Step, value + Number.Step) : Around(value, Number.Step);
    }

    // What rounds to a negative numeral lies mirrored: (-2.5, -1.5].
    private static Interval Around(Rational value, Rational half) => value.Sign < 0
        ? Interval.Between(End.Open(value - half), End.Closed(value + half))
        : Interval.HalfOpen(value - half, value + half);
}
