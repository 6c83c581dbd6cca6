using System.Collections.Immutable;

namespace ReportGen.Data;

/// <summary>What a record says of installation options.</summary>
public static class AffectedOptions
{
    /// <summary>Whether it is for an option; unknown when it does not name it.</summary>
    public static Membership MembershipOf(this ImmutableArray<Affects> all, string option)
    {
        foreach (var affects in all)
        {
            if (string.Equals(affects.Option, option, StringComparison.Ordinal)) return affects.Membership;
        }

        return Membership.Unknown;
    }
}
