using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Narrative.Images;
using ReportGen.Sources;

namespace ReportGen.Site.Previews;

/// <summary>The picture that an author gives a page instead of a drawn card: <c>image:</c> in the front matter, a file below
/// <c>content/static</c>.</summary>
internal static class OwnPicture
{
    private const string Folder = "content/static/";

    /// <summary>Null when there is none, or none that can be shown, with the reason in the bag.</summary>
    public static Preview? Find(FrontMatter front, SourceTree tree, DiagnosticBag bag)
    {
        if (front.Image is not { } image) return null;
        var path = image.Text.TrimStart('/');
        if (tree.Find(Folder + path) is not { } file)
        {
            var nearest = Nearest.Suggest(path, tree.Under("content/static").Select(other => other.Path[Folder.Length..]));
            bag.Report(
                SiteCodes.ImageMissing,
                image.Span,
                $"there is no file '{Folder}{path}'.",
                nearest ?? "name a picture by its path below content/static");
            return null;
        }

        var bytes = file.Bytes.Span;
        if (ImageReader.PictureType(bytes) is { } type && ImageReader.Read(bytes) is { } size)
            return new Preview(path, size.Width, size.Height, type, front.ImageAlternative, null);
        bag.Report(
            SiteCodes.NotAnImage,
            image.Span,
            $"'{Folder}{path}' is not a PNG, JPEG, GIF or WebP picture.",
            "save it as PNG or JPEG, which every service shows");
        return null;
    }
}
