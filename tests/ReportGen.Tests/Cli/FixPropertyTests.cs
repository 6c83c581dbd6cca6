using CsCheck;

namespace ReportGen.Tests.Cli;

/// <summary>Whatever words of bound links are changed, fixing gives back the original bytes.</summary>
public sealed class FixPropertyTests
{
    // The right words in some form, and wrong ones in the same form.
    private static readonly (string Name, string Right, string Wrong)[] Links =
    [
        ("alpha-full.patches", "2", "7"), ("alpha-full.patches", "two", "seven"), ("alpha-full.patches", "Two", "Seven"),
        ("full-vs-core", "2.00×", "2.01×"), ("full-vs-core", "2.00x", "3.00x"), ("full-vs-core", "2.00 times", "9.00 times"), ("full-vs-core", "2.00\u00A0times", "9.00\u00A0times"),
    ];

    private static readonly string[] Gaps =
        [" ", "  \n", "\r\n", "\n\n", " *and* ", "\n- ", "\n\n| a |\n|---|\n| ", " |\n\n", " \\* é 🙂 ", "\t\n\n\n", "\n\n## ", " \"quoted\" ", "\n\n> quoted\n\n"];

    [Fact]
    public void Fixing_changed_words_gives_back_the_original_bytes() =>
        Gen.Select(Gen.Int[0, Links.Length - 1], Gen.Int[0, Gaps.Length - 1], Gen.Bool).Array[1, 40].Sample(IsRestored, iter: 100, threads: 1);

    private static bool IsRestored((int Link, int Gap, bool IsChanged)[] pieces)
    {
        string Document(Func<(int Link, int Gap, bool IsChanged), string> words) => FixShell.Head + "A" + string.Concat(pieces.Select(piece =>
            $"{Gaps[piece.Gap]}[{words(piece)}](metric:{Links[piece.Link].Name})")) + " end";
        var original = Document(piece => Links[piece.Link].Right);
        using var shell = FixShell.New();
        shell.Put(FixShell.Post, Document(piece => piece.IsChanged ? Links[piece.Link].Wrong : Links[piece.Link].Right));

        shell.Run("check", "--fix");
        return shell.Get(FixShell.Post) == original;
    }
}
