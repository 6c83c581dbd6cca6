using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>A kind of finding. An id never changes its meaning and is never used again.</summary>
public sealed record DiagnosticCode
{
    private DiagnosticCode(string id, Severity severity, string title) => (Id, Severity, Title) = (id, severity, title);

    /// <summary>Such as <c>RG1004</c>; the thousands name the room.</summary>
    public string Id { get; }

    /// <summary>How bad every finding of this kind is.</summary>
    public Severity Severity { get; }

    /// <summary>The kind of mistake in a few words, without the offending text.</summary>
    public string Title { get; }

    /// <summary>The kinds of findings of one room. A code comes from nowhere else, so that none is declared and not listed.</summary>
    /// <param name="range">What the ids of the room begin with.</param>
    public sealed class Room(string range)
    {
        private readonly List<DiagnosticCode> codes = [];

        /// <summary>In the order in which they are declared.</summary>
        public ImmutableArray<DiagnosticCode> All => [.. codes];

        public DiagnosticCode Error(string id, string title) => Declared(new DiagnosticCode(id, Severity.Error, title));

        public DiagnosticCode Warning(string id, string title) => Declared(new DiagnosticCode(id, Severity.Warning, title));

        public DiagnosticCode Note(string id, string title) => Declared(new DiagnosticCode(id, Severity.Note, title));

        private DiagnosticCode Declared(DiagnosticCode code)
        {
            if (!code.Id.StartsWith(range, StringComparison.Ordinal) || codes.Exists(other => other.Id == code.Id))
                throw new ArgumentException($"'{code.Id}' is not of the room, or is declared twice.", nameof(code));
            codes.Add(code);
            return code;
        }
    }
}
