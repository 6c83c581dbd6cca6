using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templates;

/// <summary>A template names a file that the site does not have.</summary>
internal sealed class UnknownFileException(ScriptSpan span, string address, NamedFiles files)
    : ScriptRuntimeException(span, $"there is no file '{address}' in content/static or templates/assets.")
{
    public string Remedy { get; } = files.Remedy(address);
}
