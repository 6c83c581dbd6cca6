namespace ReportGen.Narrative;

/// <summary>How the numerals of a text are accounted for.</summary>
/// <param name="Bound">Numerals that a link binds to a measure or a claim.</param>
/// <param name="Exempt">Numerals that are names or dates by rule.</param>
/// <param name="Literal">Numerals that an author declared literal, with a reason.</param>
/// <param name="Unbound">Numerals that nothing accounts for.</param>
public sealed record Coverage(int Bound, int Exempt, int Literal, int Unbound)
{
    public static Coverage None { get; } = new(0, 0, 0, 0);

    public static Coverage operator +(Coverage left, Coverage right) =>
        new(left.Bound + right.Bound, left.Exempt + right.Exempt, left.Literal + right.Literal, left.Unbound + right.Unbound);
}
