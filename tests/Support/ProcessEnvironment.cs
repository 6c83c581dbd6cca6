namespace ReportGen.Tests.Support;

/// <summary>Tests that change the environment of this process: nothing else runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class ProcessEnvironment
{
    public const string Name = "Process environment";
}
