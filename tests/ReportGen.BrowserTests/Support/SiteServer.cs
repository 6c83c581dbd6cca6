using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using ReportGen.Published;

namespace ReportGen.BrowserTests.Support;

/// <summary>Serves files from memory as a host of static pages does: folders by their index, compressed text, the page 404.html for what is not there.</summary>
internal static class SiteServer
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".html"] = "text/html; charset=utf-8",
        [".ico"] = "image/x-icon",
        [".json"] = "application/json",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".webp"] = "image/webp",
        [".woff2"] = "font/woff2",
        [".xml"] = "application/xml",
        [".yaml"] = "text/plain; charset=utf-8",
    };

    /// <summary>Listens at a free port of this machine until the process ends; gives the address with the base path.</summary>
    public static async Task<Uri> Start(string basePath, OutputTree site)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(context => Answer(context, basePath, site));
        await server.StartAsync();
        return new Uri(new Uri(server.Urls.Single()), basePath);
    }

    private static async Task Answer(HttpContext context, string basePath, OutputTree site)
    {
        var path = context.Request.Path.Value ?? "";
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        path = path[basePath.Length..];
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        if (site.Files.ContainsKey($"{path}/index.html"))
        {
            context.Response.Redirect($"{basePath}{path}/");
            return;
        }

        context.Response.StatusCode = site.Files.ContainsKey(path) ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        await Send(context, site.Files.ContainsKey(path) ? path : "404.html", site);
    }

    private static async Task Send(HttpContext context, string path, OutputTree site)
    {
        var type = Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
        context.Response.ContentType = type;
        if (!type.StartsWith("text/", StringComparison.Ordinal) || !context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal))
        {
            await context.Response.Body.WriteAsync(site.Files[path]);
            return;
        }

        context.Response.Headers.ContentEncoding = "gzip";
        await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
        await gzip.WriteAsync(site.Files[path]);
    }
}
