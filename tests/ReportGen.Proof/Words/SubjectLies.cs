using System.Text.RegularExpressions;
using ReportGen.Tests.Proof.Lies;

namespace ReportGen.Tests.Proof.Words;

/// <summary>What is said of one product, said of another.</summary>
internal static partial class SubjectLies
{
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["ESXi"] = "ESX", ["ESX"] = "ESXi", ["Full"] = "Core", ["Core"] = "Full", ["VMware"] = "Microsoft", ["Microsoft"] = "VMware",
        ["Windows Server 2008"] = "Hyper-V Server 2008", ["Hyper-V Server 2008"] = "Windows Server 2008",
    };

    public static IEnumerable<Lie> Of(WordLieGround ground, AuthoredPlace place) => ground.In(place).SelectMany(
        text => text.Matches(Subject()).Where(subject => !text.OnlyAsks(subject.Index)).Select(subject => text.Lie("", subject.Index, subject.Length, Others[subject.Value])));

    [GeneratedRegex("(?<![\\w-])(?:Windows Server 2008|Hyper-V Server 2008|ESXi|ESX|Full|Core|VMware|Microsoft)(?![\\w'’-])", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();
}
