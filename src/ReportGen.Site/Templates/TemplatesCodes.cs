using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Templates;

/// <summary>What can be wrong in a template, found when it is read or when a page is rendered through it.</summary>
public static class TemplatesCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG7");

    public static readonly DiagnosticCode Syntax = Room.Error("RG7001", "Text that is not a template");
    public static readonly DiagnosticCode MissingTemplate = Room.Error("RG7002", "Missing template");
    public static readonly DiagnosticCode UnknownName = Room.Error("RG7003", "Name that a template does not have");
    public static readonly DiagnosticCode UnknownPartial = Room.Error("RG7004", "Unknown partial");
    public static readonly DiagnosticCode TooMuch = Room.Error("RG7005", "Template that never ends or prints too much");
    public static readonly DiagnosticCode RefusedStatement = Room.Error("RG7006", "Statement that templates may not use");
    public static readonly DiagnosticCode Failed = Room.Error("RG7007", "Template that cannot be rendered");
    public static readonly DiagnosticCode UnusedFile = Room.Warning("RG7008", "File of a theme that nothing uses");

    public static readonly DiagnosticCode OwnNumber = Room.Error("RG7094", "Number that a template makes by itself");
    public static readonly DiagnosticCode Blocked = Room.Error("RG7095", "Markup that the policy of the pages blocks");
    public static readonly DiagnosticCode NoAlternative = Room.Error("RG7096", "Image of a template without alternative text");
    public static readonly DiagnosticCode LosesMember = Room.Warning("RG7097", "Partial that no longer prints what it must");

    public static readonly DiagnosticCode UnknownFile = Room.Error("RG7100", "File that a template names and the site does not have");
    public static readonly DiagnosticCode HostAddress = Room.Error("RG7101", "Address of a file that begins at the top of the host");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
