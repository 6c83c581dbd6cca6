using System.Buffers.Binary;

namespace ReportGen.Look;

/// <summary>Numbers in the tables of a font, most significant byte first. Behind the end of a table every number is zero: a file that is
/// cut off has no sense, and no exception either.</summary>
internal static class FontNumbers
{
    public static ushort Number(ReadOnlySpan<byte> table, int at) =>
        at >= 0 && at + 2 <= table.Length ? BinaryPrimitives.ReadUInt16BigEndian(table[at..]) : (ushort)0;

    public static short Signed(ReadOnlySpan<byte> table, int at) => (short)Number(table, at);

    /// <summary>Four bytes; as an offset it is negative where it leads behind the end of any file.</summary>
    public static int Long(ReadOnlySpan<byte> table, int at) =>
        at >= 0 && at + 4 <= table.Length ? BinaryPrimitives.ReadInt32BigEndian(table[at..]) : 0;
}
