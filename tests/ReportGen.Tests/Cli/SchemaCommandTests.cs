using System.Text;
using ReportGen.Cli;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void Alone_it_lists_the_schemas_with_their_files()
    {
        Assert.Equal(0, shell.Run("schema"));
        Assert.Equal(SchemaCatalogue.All.Select(file => $"{file.Name}\t{file.Path}"), shell.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void With_a_name_it_writes_that_schema_to_the_output_stream()
    {
        Assert.All(SchemaCatalogue.All, file =>
        {
            Assert.Equal(0, shell.Run("schema", file.Name));
            Assert.Equal(Encoding.UTF8.GetString(SchemaCatalogue.Bytes(file).Span), shell.Output);
            Assert.False(new JsonSchemaValidator(shell.Output).Allows("3"));
        });
    }

    [Fact]
    public void Into_a_folder_it_writes_all_and_writes_its_own_anew()
    {
        Assert.Equal(0, shell.Run("schema", "--output", "more/schemas"));
        var first = shell.Folder.Listing("more/schemas");
        Assert.Equal(0, shell.Run("schema", "--output", "more/schemas"));

        Assert.Equal(first, shell.Folder.Listing("more/schemas"));
        Assert.Equal(SchemaCatalogue.All.Select(SchemaCatalogue.NameOf).Order(), Directory.EnumerateFiles(shell.Folder.At("more/schemas")).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("schemas/page.json", "schemas", "'schemas' holds a 'page.json' that is no schema of ReportGen.")]
    [InlineData("schemas", "schemas", "'schemas' is a file.")]
    public void What_it_did_not_write_it_does_not_write_over(string there, string asked, string problem)
    {
        shell.Folder.With(there, "{}");

        Assert.Equal(2, shell.Run("schema", "--output", asked));
        Assert.StartsWith($"error {CliCodes.SchemaPlace.Id}: {problem}\n", shell.Output, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(shell.Folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Where_the_disk_refuses_nothing_is_written()
    {
        shell.Folder.With("file", "mine").With("schemas/tables.json/in-the-way", "mine");

        Assert.Equal(2, shell.Run("schema", "--output", "file/schemas"));
        Assert.StartsWith($"error {CliCodes.SchemaNotWritten.Id}: ", shell.Output, StringComparison.Ordinal);
        Assert.Equal(2, shell.Run("schema", "--output", "schemas"));
        Assert.Contains("it is a folder and no file", shell.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(shell.Folder.At("schemas")));
    }
}
