using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templates;

/// <summary>Something in a template that cannot be done, told in the words of those who write templates.</summary>
internal sealed class TemplateMistake(ScriptSpan span, string message, string remedy) : ScriptRuntimeException(span, message)
{
    public string Remedy { get; } = remedy;
}
