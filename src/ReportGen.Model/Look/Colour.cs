using System.Globalization;

namespace ReportGen.Look;

/// <summary>An opaque colour of sRGB.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    private const int Steps = 1000;

    /// <param name="hexadecimal">As <c>#rrggbb</c>; what follows is not read.</param>
    public static Colour Of(string hexadecimal) => new(Part(hexadecimal, 1), Part(hexadecimal, 3), Part(hexadecimal, 5));

    /// <summary>Relative luminance, from 0 to 1 (WCAG 2.2, 2023-10-05).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>From 1 to 21, by the same text.</summary>
    public double Contrast(Colour other) =>
        (Math.Max(Luminance, other.Luminance) + 0.05) / (Math.Min(Luminance, other.Luminance) + 0.05);

    /// <summary>How far two colours are apart in CIELAB (CIE 1976, white D65): below 2.3 no difference is seen side by side.</summary>
    public double Distance(Colour other)
    {
        var (one, two) = (Lab(), other.Lab());
        var (lightness, red, yellow) = (one.L - two.L, one.A - two.A, one.B - two.B);
        return Math.Sqrt((lightness * lightness) + (red * red) + (yellow * yellow));
    }

    /// <summary>What the colour looks like to such an eye, by the matrices of Machado, Oliveira and Fernandes, "A Physiologically-based
    /// Model for Simulation of Color Vision Deficiency" (2009), severity 1.0.</summary>
    public Colour SeenWith(ColourVision vision) => vision switch
    {
        ColourVision.WithoutRed =>
            Mixed((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
        ColourVision.WithoutGreen =>
            Mixed((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
        _ => this,
    };

    /// <summary>The colour of the same hue and saturation (HSL), as near in lightness as can be, that will do; null when none
    /// does.</summary>
    public Colour? Nearest(Func<Colour, bool> willDo)
    {
        var (hue, saturation, lightness) = Hsl();
        return Enumerable.Range(0, Steps + 1).Select(step => (double)step / Steps)
            .OrderBy(other => Math.Abs(other - lightness))
            .Select(other => (Colour?)OfHsl(hue, saturation, other))
            .FirstOrDefault(colour => willDo(colour!.Value));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    /// <param name="red">How much of red, green and blue light makes its red; the others alike.</param>
    private Colour Mixed(
        (double Red, double Green, double Blue) red,
        (double Red, double Green, double Blue) green,
        (double Red, double Green, double Blue) blue)
    {
        var (r, g, b) = (Linear(Red), Linear(Green), Linear(Blue));
        byte At((double Red, double Green, double Blue) part) => Encoded((part.Red * r) + (part.Green * g) + (part.Blue * b));
        return new Colour(At(red), At(green), At(blue));
    }

    private (double Hue, double Saturation, double Lightness) Hsl()
    {
        var (red, green, blue) = (Red / 255.0, Green / 255.0, Blue / 255.0);
        var (most, least) = (Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));
        var (lightness, range) = ((most + least) / 2, most - least);
        if (range == 0) return (0, 0, lightness);
        return (60 * ((Sector() + 6) % 6), range / (1 - Math.Abs((2 * lightness) - 1)), lightness);

        double Sector()
        {
            if (most == red) return (green - blue) / range;
            if (most == green) return ((blue - red) / range) + 2;
            return ((red - green) / range) + 4;
        }
    }

    private static Colour OfHsl(double hue, double saturation, double lightness)
    {
        // The formula of CSS Color 4 (2024-02-13), 7.1.
        byte At(int offset)
        {
            var turn = (offset + (hue / 30)) % 12;
            var part =
                lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Max(-1, Math.Min(turn - 3, Math.Min(9 - turn, 1))));
            return (byte)Math.Round(255 * part, MidpointRounding.AwayFromZero);
        }

        return new Colour(At(0), At(8), At(4));
    }

    private (double L, double A, double B) Lab()
    {
        var (red, green, blue) = (Linear(Red), Linear(Green), Linear(Blue));
        var x = Root(((0.4124 * red) + (0.3576 * green) + (0.1805 * blue)) / 0.95047);
        var y = Root(Luminance);
        var z = Root(((0.0193 * red) + (0.1192 * green) + (0.9505 * blue)) / 1.08883);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double Root(double part) => part > 0.008856 ? Math.Cbrt(part) : (7.787 * part) + (16.0 / 116);

    private static double Linear(byte part) =>
        part / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static byte Encoded(double light)
    {
        var part = Math.Clamp(light, 0, 1) is var value && value <= 0.0031308 ? 12.92 * value : (1.055 * Math.Pow(value, 1 / 2.4)) - 0.055;
        return (byte)Math.Round(255 * part, MidpointRounding.AwayFromZero);
    }

    private static byte Part(string hexadecimal, int at) =>
        byte.Parse(hexadecimal.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
