using ReportGen.Sources;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>What authors wrote under <c>extra:</c>, for templates of their own: mappings and lists as they are, every value as
/// text.</summary>
internal static class FreeViews
{
    /// <summary>Without members where nothing is written.</summary>
    public static ViewMap Of(YamlMapping? extra) => ViewMap.Free(extra?.Entries.Select(entry => (entry.Key.Text, Of(entry.Value))) ?? []);

    private static View? Of(YamlNode node) => node switch
    {
        YamlMapping mapping => Of(mapping),
        YamlSequence list => new ViewList([.. list.Items.Select(Of).OfType<View>()]),
        YamlScalar { IsNull: false } scalar => scalar.Text,
        _ => null,
    };
}
