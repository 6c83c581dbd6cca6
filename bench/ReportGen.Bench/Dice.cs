namespace ReportGen.Bench;

/// <summary>Numbers that look like chance and are the same for one seed in every version of .NET (SplitMix64; Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).</summary>
internal sealed class Dice(int seed)
{
    private ulong state = unchecked((ulong)seed * 0xD1B54A32D192ED03);

    /// <summary>From 0 to less than <paramref name="below"/>, which is above 0.</summary>
    public int Next(int below)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
        }
    }

    public int Next(int from, int below) => from + Next(below - from);
}
