using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Metrics.Formulas;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>A formula as written, every part with its place.</summary>
public abstract record Expression(SourceSpan Span);

/// <summary>An exact quantity written in a formula: <c>1 year</c>, <c>5 nines</c>, <c>2</c>.</summary>
public sealed record LiteralExpression(Measure Value, string Text, SourceSpan Span) : Expression(Span);

/// <summary>A metric, <c>selection.measure</c>, <c>selection.measure[part]</c> or <c>reported.figure</c>.</summary>
public sealed record NameExpression(string Name, SourceSpan Span) : Expression(Span);

/// <summary>One of the four arithmetic operations between two parts.</summary>
public sealed record BinaryExpression(Operation Operation, Expression Left, Expression Right, SourceSpan Span) : Expression(Span);

/// <summary>A function of the closed list in <see cref="Functions"/>.</summary>
public sealed record CallExpression(string Function, ImmutableArray<Expression> Arguments, SourceSpan Span) : Expression(Span);
