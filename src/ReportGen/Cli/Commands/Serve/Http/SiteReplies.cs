using ReportGen.Cli.Commands.Serve.Page;
using ReportGen.Cli.Commands.Serve.Rounds;

namespace ReportGen.Cli.Commands.Serve.Http;

/// <summary>Answers from a site in memory as a host of static pages does: folders by their index, a folder without its slash by the way to
/// it, the page <c>404.html</c> for what is not there.</summary>
internal static class SiteReplies
{
    private const string Index = "index.html";
    private const string NotFound = "404.html";

    public static Reply To(Guarded asked, Round round)
    {
        if (asked.Status != 200) return Refusal(asked.Status);
        if (!round.HasSite) return new Reply(503, ContentTypes.Page, FindingsPage.Of(round));
        var at = round.BasePath;
        if (asked.Path == "/" && at != "/" || asked.Path == at[..^1] && at != "/") return Elsewhere(at, asked.Query);
        if (!asked.Path.StartsWith(at, StringComparison.Ordinal))
            return Reply.Words(404, $"There is nothing at this address. The report stands below {at}");
        var path = asked.Path[at.Length..];
        var file = path.Length == 0 || path.EndsWith('/') ? path + Index : path;
        if (round.Site.Files.ContainsKey(file)) return File(200, file, round);
        if (round.Site.Files.ContainsKey($"{path}/{Index}")) return Elsewhere($"{asked.Path}/", asked.Query);
        return round.Site.Files.ContainsKey(NotFound)
            ? File(404, NotFound, round)
            : Reply.Words(404, "There is nothing at this address.");
    }

    private static Reply File(int status, string path, Round round)
    {
        var type = ContentTypes.Of(path);
        var bytes = round.Site.Files[path];
        return new Reply(status, type, type == ContentTypes.Page ? ServedPage.Of(bytes, round.SiteMark) : bytes);
    }

    /// <summary>For now only: browsers remember what has moved for good, and another report may stand here next.</summary>
    private static Reply Elsewhere(string path, string query) => Reply.Words(302, "See there.") with
    {
        Location = string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) + query,
    };

    private static Reply Refusal(int status) => status switch
    {
        400 => Reply.Words(status, "This path is not one that a browser asks for."),
        403 => Reply.Words(status, "Pages from elsewhere get nothing here."),
        405 => Reply.Words(status, "Only GET and HEAD are answered."),
        _ => Reply.Words(status, "This server answers to 127.0.0.1 and localhost with its own port, and to no other name."),
    };
}
