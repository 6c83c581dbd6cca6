using ReportGen.Diagnostics;
using ReportGen.Narrative.Images;

namespace ReportGen.Narrative.Links;

/// <summary>Finds the images that a text shows, and what a reader needs of each: words for those who do not see it, and its size, so that
/// nothing shifts while it loads.</summary>
internal sealed class ImageResolver(StaticImages images, DiagnosticBag bag)
{
    private const int LargestBytes = 2_000_000;

    /// <param name="alternative">What stands between the brackets, in plain words.</param>
    /// <param name="addressPlace">Where the path stands.</param>
    /// <param name="place">Where the whole image stands.</param>
    public Binding Resolve(string address, string alternative, SourceSpan addressPlace, SourceSpan place)
    {
        if (alternative.Length == 0)
            bag.Report(
                NarrativeCodes.ImageWithoutAlternative,
                place,
                $"the image '{address}' has no words for readers who do not see it.",
                $"say what it shows: ![what it shows]({address})");
        if (images.Find(address) is not { } file)
        {
            bag.Report(NarrativeCodes.MissingImage, addressPlace, $"there is no image '{address}' in content/static.", Remedy(address));
            return new RefusedBinding();
        }

        if (file.Bytes.Length > LargestBytes)
            bag.Report(
                NarrativeCodes.LargeImage,
                addressPlace,
                FormattableString.Invariant($"the image '{address}' has {file.Bytes.Length} bytes, which readers wait for; at most {LargestBytes} are good."),
                "make it smaller, or save it as WebP or AVIF");
        if (ImageReader.Read(file.Bytes.Span) is { } size)
            return alternative.Length > 0 ? new ImageBinding(file, size) : new RefusedBinding();
        bag.Report(
            NarrativeCodes.UnreadableImage,
            addressPlace,
            $"the file '{file.Path}' is no image whose size can be read.",
            $"save it as {ImageReader.Formats}; an SVG needs a viewBox, or a width and a height");
        return new RefusedBinding();
    }

    private string Remedy(string address)
    {
        var (name, paths) = ("/" + address.TrimStart('.', '/'), images.Paths);
        var read = "/" + SitePath.Read(name).Text;
        var same = paths.FirstOrDefault(path => path == name)
            ?? paths.FirstOrDefault(path => new SitePath(path) == new SitePath(read))
            ?? paths.FirstOrDefault(path => path.EndsWith(read[read.LastIndexOf('/')..], StringComparison.OrdinalIgnoreCase))
            ?? paths.FirstOrDefault(path => path.EndsWith(name[name.LastIndexOf('/')..], StringComparison.Ordinal));
        if (same is not null) return new SitePath(same[1..]).InsteadOf(read[1..]);
        return Nearest.Find(read, paths) is { } near
            ? $"did you mean '{Written(near)}'?"
            : "put the file into content/static and write its path there, such as /picture.png";
    }

    private static string Written(string path) => new SitePath(path[1..]).Address;
}
