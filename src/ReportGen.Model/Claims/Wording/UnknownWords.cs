using ReportGen.Metrics;

namespace ReportGen.Claims.Wording;

/// <summary>Why a measure has no value, for readers.</summary>
internal static class UnknownWords
{
    /// <summary>"because no source reports it (Alpha: patches that require a restart)".</summary>
    public static string Because(Evaluation evaluation) =>
        evaluation.Derivation.Inputs.FirstOrDefault(input => input.Measure.IsUnknown) is { } input
            ? $"because of “{input.Title}”: {input.Measure.WhyUnknown}"
            : $"because {evaluation.Measure.WhyUnknown}";
}
