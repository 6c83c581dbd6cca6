namespace ReportGen.Narrative.Code;

/// <summary>The few classes of tokens that a page tells apart, from the many scopes of grammars.</summary>
internal static class TokenClasses
{
    // The first that fits the innermost scope decides; a scope that fits none leaves it to the one around it.
    private static readonly (string Scope, string? Class)[] Rules =
    [
        ("comment", "tok-comment"),
        ("punctuation.definition.string", "tok-string"),
        ("punctuation.definition.comment", "tok-comment"),
        ("constant.character.escape", "tok-constant"),
        ("constant.character.entity", "tok-constant"),
        ("constant.numeric", "tok-number"),
        ("keyword.other.unit", "tok-number"),
        ("constant", "tok-constant"),
        ("string.unquoted", null),
        ("string", "tok-string"),
        ("support.type.property-name", "tok-property"),
        ("entity.other.attribute-name", "tok-property"),
        ("entity.name.tag.yaml", "tok-property"),
        ("entity.name.tag", "tok-tag"),
        ("entity.name.type", "tok-type"),
        ("support.type", "tok-type"),
        ("support.class", "tok-type"),
        ("entity.name.function", "tok-function"),
        ("support.function", "tok-function"),
        ("entity.name.section", "tok-heading"),
        ("markup.heading", "tok-heading"),
        ("markup.inserted", "tok-inserted"),
        ("markup.deleted", "tok-deleted"),
        ("meta.diff.header", "tok-heading"),
        ("meta.diff.range", "tok-comment"),
        ("markup.inline.raw", "tok-string"),
        ("markup.underline.link", "tok-string"),
        ("keyword.operator", null),
        ("keyword", "tok-keyword"),
        ("storage", "tok-keyword"),
        ("variable", "tok-variable"),
    ];

    public static IEnumerable<string> All => Rules.Select(rule => rule.Class).OfType<string>().Distinct(StringComparer.Ordinal);

    public static string? Of(IReadOnlyList<string> scopes)
    {
        for (var at = scopes.Count - 1; at >= 0; at--)
        {
            foreach (var (scope, name) in Rules)
            {
                if (Begins(scopes[at], scope)) return name;
            }
        }

        return null;
    }

    private static bool Begins(string scope, string rule) =>
        scope.StartsWith(rule, StringComparison.Ordinal) && (scope.Length == rule.Length || scope[rule.Length] == '.');
}
