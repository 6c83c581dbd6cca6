namespace ReportGen;

/// <summary>Hears how far a build is. It changes nothing of what is built, and may be told from any thread.</summary>
public class StageWatch
{
    /// <summary>Hears nothing.</summary>
    public static StageWatch None { get; } = new();

    /// <summary>Does the work of a stage, or a part of it.</summary>
    public T During<T>(BuildStage stage, Func<T> work)
    {
        Began(stage);
        try
        {
            return work();
        }
        finally
        {
            Ended(stage);
        }
    }

    /// <summary>Called when the work of a stage, or a part of it, begins.</summary>
    public virtual void Began(BuildStage stage)
    {
    }

    /// <summary>Called when that work has ended, in whatever way.</summary>
    public virtual void Ended(BuildStage stage)
    {
    }

    /// <summary>Called when one more of the things that a stage makes is made.</summary>
    /// <param name="all">How many there will be.</param>
    public virtual void Made(BuildStage stage, int all)
    {
    }
}
