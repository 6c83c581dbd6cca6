using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads the terms under which a report, or the data of a dataset, may be used.</summary>
internal static class LicenceReader
{
    private static readonly Key Name = Key.Required("name", KeyKind.Text, "CC BY 4.0", "The name of the terms.");
    private static readonly Key Url =
        Key.Optional("url", KeyKind.Address, "https://creativecommons.org/licenses/by/4.0/", "Where they can be read.");

    public static KeyTable Keys { get; } = new("a licence", "A licence", [Name, Url]);

    public static Licence? Read(MappingReader? reader, PlainText plain, DiagnosticBag bag)
    {
        if (reader is null) return null;
        var name = plain.Of(reader, Name);
        var url = AddressReader.Url(reader, Url, bag);
        reader.Finish();
        return name is null ? null : new Licence(name, url);
    }
}
