using ReportGen.Templates;

namespace ReportGen.Tests.Site;

/// <summary>Goes through views as they are documented, and gathers which members it met and which are documented nowhere.</summary>
internal sealed class ViewWalk(DocumentedViews documented)
{
    public HashSet<(string Section, string Name)> Met { get; } = [];

    public HashSet<string> Missing { get; } = new(StringComparer.Ordinal);

    public void Enter(string section, ViewMap map)
    {
        foreach (var name in map.Names)
        {
            map.TryFind(name, out var value);
            if (!documented.Shapes.TryGetValue((section, name), out var shape))
            {
                Missing.Add($"{section}: `{name}`{(MapsIn(value).Any() ? ", which holds maps and needs a link to the heading of their members: " + string.Join(", ", MapsIn(value).First().Names) : "")}");
                continue;
            }

            Met.Add((section, name));
            foreach (var part in MapsIn(value)) Enter(section, name, shape, part);
        }
    }

    private void Enter(string section, string name, string? shape, ViewMap part)
    {
        var kind = part.TryFind("kind", out var said) && said is ViewText { Text: var text } ? text : null;
        if (shape == DocumentedViews.Prose && kind is not null) Enter($"segment-{kind}", part);
        else if (shape is not null) Enter(shape, part);
        else Missing.Add($"{section}: `{name}` needs a link to the heading of its members: {string.Join(", ", part.Names)}");
    }

    private static IEnumerable<ViewMap> MapsIn(View? value) => value switch
    {
        ViewMap map => [map],
        ViewList list => list.Items.SelectMany(MapsIn),
        _ => [],
    };
}
