using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Tests.Sources;

/// <summary>Reads YAML from text as tests write it.</summary>
internal static class Yaml
{
    public static (YamlNode? Root, IReadOnlyList<Diagnostic> Found) Read(string text, Limits? limits = null)
    {
        var bag = new DiagnosticBag();
        var root = YamlReader.Read(new SourceText("x.yaml", text), limits ?? Limits.Default, bag);
        return (root, bag.ToSorted());
    }

    public static Diagnostic Refused(string text, Limits? limits = null) => Assert.Single(Read(text, limits).Found);

    public static YamlMapping Mapping(string text)
    {
        var (root, found) = Read(text);
        Assert.Empty(found);
        return Assert.IsType<YamlMapping>(root);
    }

    public static YamlNode Value(string text, string key) => Mapping(text).Entries.Single(entry => entry.Key.Text == key).Value;

    public static SourceFile File(string text, string path = "x.yaml") => new(path, Encoding.UTF8.GetBytes(text));
}
