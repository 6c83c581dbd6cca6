using System.Reflection;
using System.Text.RegularExpressions;
using ReportGen.Cli;
using ReportGen.Diagnostics;
using ReportGen.Diff;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Architecture;

/// <summary>The catalogue of findings is complete, in order, and each of its findings happens in a test.</summary>
public class DiagnosticCodeTests
{
    private static readonly (string Owner, string Range)[] Ranges =
    [
        ("SourcesCodes", @"RG1\d{3}"), ("DataCodes", @"RG2\d{3}"), ("MetricsCodes", @"RG3\d{3}"), ("ClaimsCodes", @"RG4[0-4]\d{2}"), ("StatementsCodes", @"RG45\d{2}"), ("ChartsCodes", @"RG5\d{3}"),
        ("ProseCodes", @"RG6\d{3}"), ("NarrativeCodes", @"RG6\d{3}"), ("TemplatesCodes", @"RG7[01]\d{2}"), ("SiteCodes", @"RG75\d{2}"), ("LookCodes", @"RG80\d{2}"), ("DrawingCodes", @"RG80\d{2}"), ("DiffCodes", @"RG85\d{2}"), ("CliCodes", @"RG9\d{3}"),
    ];

    private static IEnumerable<(Type Owner, string Name, DiagnosticCode Code)> Declared =>
        from assembly in new[] { typeof(ModelReader).Assembly, typeof(Pipeline).Assembly, typeof(SiteDiff).Assembly, typeof(Catalogue).Assembly }
        from owner in assembly.GetTypes()
        where owner.Name.EndsWith("Codes", StringComparison.Ordinal)
        from member in owner.GetMembers(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        let value = member switch { FieldInfo declared => declared.GetValue(null), PropertyInfo declared => declared.GetValue(null), _ => null }
        where value is DiagnosticCode && !member.Name.StartsWith('<')
        select (owner, member.Name, (DiagnosticCode)value);

    [Fact]
    public void Every_declared_code_is_in_the_catalogue_once()
    {
        Assert.Equal(
            Declared.Select(declared => declared.Code.Id).Order(StringComparer.Ordinal),
            Catalogue.All.Select(code => code.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Catalogue.All.Length, Catalogue.All.Select(code => code.Id).Distinct().Count());
    }

    [Fact]
    public void A_room_refuses_a_code_of_another_one_and_one_that_it_has()
    {
        var room = new DiagnosticCode.Room("RG40");
        var first = room.Warning("RG4001", "A warning made for a test");

        Assert.Throws<ArgumentException>(() => room.Error("RG5001", "An error of another room"));
        Assert.Throws<ArgumentException>(() => room.Error("RG4001", "An error with the same id"));
        Assert.Same(first, Assert.Single(room.All));
    }

    [Fact]
    public void Every_code_lies_in_the_range_of_its_room()
    {
        var strays = Declared.Where(declared => !Array.Exists(Ranges, range => range.Owner == declared.Owner.Name && Regex.IsMatch(declared.Code.Id, $"^{range.Range}$")));

        Assert.Empty(strays.Select(declared => $"{declared.Owner.Name}.{declared.Name} {declared.Code.Id}"));
    }

    [Fact]
    public void Every_title_names_the_kind_of_mistake_in_a_few_words()
    {
        var odd = Catalogue.All.Where(code => code.Title.Length is 0 or > 80 || code.Title.EndsWith('.') || !char.IsUpper(code.Title[0]));

        Assert.Empty(odd.Select(code => $"{code.Id} {code.Title}"));
    }

    [Fact]
    public void Every_code_is_provoked_by_a_test()
    {
        var tests = RepositoryRoot.Combine("tests");
        var texts = ProductCode.Read(tests).Where(file => !file.Name.Contains("/Architecture/", StringComparison.Ordinal)).Select(file => file.Text)
            .Concat(Directory.EnumerateFiles(tests, "diagnostics.txt", SearchOption.AllDirectories).Select(File.ReadAllText));
        var all = string.Join('\n', texts);
        var unprovoked = Declared.Where(declared =>
            !Regex.IsMatch(all, $@"\b{declared.Code.Id}\b") && !Regex.IsMatch(all, $@"\b{declared.Owner.Name}\.{declared.Name}\b"));

        Assert.Empty(unprovoked.Select(declared => $"{declared.Code.Id} ({declared.Owner.Name}.{declared.Name}) is in no test: write the case that provokes it."));
    }
}
