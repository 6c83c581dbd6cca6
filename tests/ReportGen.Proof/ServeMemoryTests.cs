using ReportGen.Published;
using ReportGen.Sources;
using ReportGen.Tests.Cli.Serve;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Proof;

/// <summary>A long session of <c>serve</c>: it keeps no memory of its rounds, and what it serves at last is what a first build
/// gives.</summary>
[Collection(ProcessEnvironment.Name)] // alone: it measures the memory of the process
public sealed class ServeMemoryTests
{
    private const int Few = 20;
    private const int Many = 1_000;

    [Fact]
    public void After_a_thousand_saves_memory_is_what_it_was_and_the_site_that_of_a_cold_build()
    {
        using var served = new ServedReport(ServedReport.BaseFolder(), Pipeline.Run, "--quiet");
        using var events = served.Listen();
        var dice = new SaveDice(served.Folder);
        Save(Few);
        var few = GC.GetTotalMemory(forceFullCollection: true);
        Save(Many - Few);
        var many = GC.GetTotalMemory(forceFullCollection: true);

        Assert.True(many <= 1.3 * few, $"{few:N0} bytes after {Few} saves, {many:N0} after {Many}.");
        Assert.All(Cold(served.Folder).Files, file =>
        {
            var got = served.Bytes($"/{file.Key}");
            Assert.Equal(file.Value.ToArray(), file.Key.EndsWith(".html", StringComparison.Ordinal) ? ServedScript.Without(got) : got);
        });

        void Save(int saves)
        {
            for (var save = 1; save < saves; save++)
            {
                dice.Save();
                events.Next();
            }

            dice.Mend();
            events.Next(round => round.IsNewest);
        }
    }

    private static OutputTree Cold(TestFolder folder)
    {
        var files = Directory.EnumerateFiles(folder.At("content"), "*", SearchOption.AllDirectories)
            .Select(file => new SourceFile(Path.GetRelativePath(folder.Path, file).Replace('\\', '/'), File.ReadAllBytes(file)));
        return Pipeline.Run(BuiltInTheme.Files(files), BuildOptions.Default).Output
            ?? throw new InvalidOperationException("The report is not built.");
    }

    /// <summary>Saves by chance, the same every time: no two leave the same files.</summary>
    private sealed class SaveDice(TestFolder folder)
    {
        private const string Post = "content/posts/first.md";
        private const string Data = "content/data/alpha.yaml";
        private const string Metrics = "content/metrics.yaml";
        private readonly string post = File.ReadAllText(folder.At(Post));
        private readonly string data = File.ReadAllText(folder.At(Data));
        private readonly string metrics = File.ReadAllText(folder.At(Metrics));
        private uint state = 2_026;
        private int saves;

        public void Save()
        {
            saves++;
            var at = Roll(5);
            switch (Roll(6))
            {
                case 0: Write(Post, $"{post}\nA paragraph: {Word()}.\n"); break;
                case 1: Write(Data, data.Replace("size: 4 MB", $"size: {saves} MB", StringComparison.Ordinal)); break;
                case 2: Write(Metrics, $"{metrics}- id: [broken {saves}"); break;
                case 3:
                    Write(Metrics, metrics.Replace("Patches of Full", $"Patches {Word()} of Full", StringComparison.Ordinal));
                    break;
                case 4 when File.Exists(folder.At(More(at))): File.Delete(folder.At(More(at))); break;
                case 4:
                    Write(More(at), post.Replace("slug: first", $"slug: more-{Letter(at)}", StringComparison.Ordinal)
                        .Replace("A first post", $"Another post {Word()}", StringComparison.Ordinal));
                    break;
                default: Write($"content/static/{at}.txt", $"{saves}"); break;
            }
        }

        /// <summary>Whatever was saved before, there is a site after this.</summary>
        public void Mend()
        {
            saves++;
            Write(Metrics, $"{metrics}# {saves}\n");
            Write(Post, $"{post}\nMended.\n");
        }

        private static string More(int at) => $"content/posts/more-{at}.md";

        /// <summary>The number of the save in letters: a numeral would have to be accounted for.</summary>
        private string Word() => string.Concat($"{saves}".Select(digit => Letter(digit - '0')));

        private static char Letter(int number) => (char)('a' + number);

        private int Roll(uint sides)
        {
            state = (state * 1_664_525) + 1_013_904_223; // D. Knuth, The Art of Computer Programming 2, 3.3.4
            return (int)((state >> 16) % sides);
        }

        private void Write(string path, string text)
        {
            folder.With($"{path}~", text);
            File.Move(folder.At($"{path}~"), folder.At(path), overwrite: true);
        }
    }
}
