using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Templates;

/// <summary>What can be wrong in a template, found when it is read or when a page is rendered through it.</summary>
public static class TemplatesCodes
{
    public static readonly DiagnosticCode Syntax = Error("RG7001", "Text that is not a template");
    public static readonly DiagnosticCode MissingTemplate = Error("RG7002", "Missing template");
    public static readonly DiagnosticCode UnknownName = Error("RG7003", "Name that a template does not have");
    public static readonly DiagnosticCode UnknownPartial = Error("RG7004", "Unknown partial");
    public static readonly DiagnosticCode TooMuch = Error("RG7005", "Template that never ends or prints too much");
    public static readonly DiagnosticCode RefusedStatement = Error("RG7006", "Statement that templates may not use");
    public static readonly DiagnosticCode Failed = Error("RG7007", "Template that cannot be rendered");
    public static readonly DiagnosticCode UnusedFile = new("RG7008", Severity.Warning, "File of a theme that nothing uses");

    public static readonly DiagnosticCode OwnNumber = Error("RG7094", "Number that a template makes by itself");
    public static readonly DiagnosticCode Blocked = Error("RG7095", "Markup that the policy of the pages blocks");
    public static readonly DiagnosticCode NoAlternative = Error("RG7096", "Image of a template without alternative text");
    public static readonly DiagnosticCode LosesMember = new("RG7097", Severity.Warning, "Partial that no longer prints what it must");

    public static ImmutableArray<DiagnosticCode> All { get; } =
        [Syntax, MissingTemplate, UnknownName, UnknownPartial, TooMuch, RefusedStatement, Failed, UnusedFile, OwnNumber, Blocked, NoAlternative, LosesMember];

    private static DiagnosticCode Error(string id, string title) => new(id, Severity.Error, title);
}
