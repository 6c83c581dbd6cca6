using System.Globalization;

namespace ReportGen.Tests.Support;

/// <summary>Runs work on a thread of another culture; what it throws is thrown to the test.</summary>
internal static class OtherCulture
{
    public static T Run<T>(string name, Func<T> work)
    {
        Task<T>? task = null;
        var thread = new Thread(() =>
        {
            task = new Task<T>(work);
            task.RunSynchronously(TaskScheduler.Default);
        })
        { CurrentCulture = CultureInfo.GetCultureInfo(name) };
        thread.Start();
        thread.Join();
        return task!.GetAwaiter().GetResult(); // the thread has made it
    }

    /// <summary>The same, with that culture also on the threads that the work starts.</summary>
    public static T RunOnAllThreads<T>(string name, Func<T> work)
    {
        var before = CultureInfo.DefaultThreadCurrentCulture;
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(name);
            return Run(name, work);
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = before;
        }
    }
}
