namespace ReportGen.Cli.Disk;

/// <summary>What a failed reading or writing means, in words without machine paths.</summary>
internal static class DiskTrouble
{
    // Raw error numbers (Linux and macOS) and HRESULTs (Windows) as .NET hands them on in IOException.HResult.
    private const int NoSpaceUnix = 28;
    private const int ReadOnlyUnix = 30;
    private const int ExistsUnix = 17;
    private const int FolderUnix = 21;
    private const int DiskFullWindows = unchecked((int)0x80070070);
    private const int HandleDiskFullWindows = unchecked((int)0x80070027);
    private const int WriteProtectedWindows = unchecked((int)0x80070013);
    private const int ExistsWindows = unchecked((int)0x800700B7);

    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;

    public static string Words(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "it is not there any more",
        PathTooLongException => "its path is too long",
        { HResult: NoSpaceUnix or DiskFullWindows or HandleDiskFullWindows } => "the disk is full",
        { HResult: ReadOnlyUnix or WriteProtectedWindows } => "the disk is read-only",
        { HResult: ExistsUnix or ExistsWindows } => "something of that name is in the way",
        { HResult: FolderUnix } => "a folder of that name is in the way",
        _ => exception.Message.Split(" : '")[0].TrimEnd('.'), // .NET adds the path so
    };
}
