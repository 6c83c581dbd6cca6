namespace ReportGen.Sources.Schemas;

/// <summary>A sort of file that authors write: where it stands, and the keys that it holds.</summary>
/// <param name="Name">By which its schema is asked for, such as <c>metrics</c>.</param>
/// <param name="Path">Where such files stand, as documents say it: <c>content/data/*.yaml</c>.</param>
/// <param name="ReadKeys">Gives <see cref="Keys"/>: the tables of all files take a while to make, and a run asks for few.</param>
/// <param name="Shape">Whether it is one mapping or a list of them.</param>
public sealed record AuthoredFile(string Name, string Path, Func<KeyTable> ReadKeys, FileShape Shape)
{
    /// <summary>Of the file itself, or of each entry of its list.</summary>
    public KeyTable Keys => ReadKeys();


    /// <summary>A key that must be there although its table says that it depends; null: none.</summary>
    public Key? Demanded { get; init; }
}

/// <summary>What a file of YAML is as a whole.</summary>
public enum FileShape
{
    Mapping,

    /// <summary>A list of mappings; an empty file is an empty list.</summary>
    List,
}
