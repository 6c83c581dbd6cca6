using System.Buffers.Binary;
using ReportGen.Cli.Last;

namespace ReportGen.Tests.Cli;

public class ElfBuildIdTests
{
    private const string Id = "0123456789abcdef0123456789abcdef01234567";

    [Fact]
    public void A_note_of_the_linker_is_found_behind_other_notes_and_other_parts() => Assert.Equal(Id, ElfBuildId.In(Program()));

    [Fact]
    public void What_is_no_such_program_has_none()
    {
        Assert.Null(ElfBuildId.In("MZ"u8));
        Assert.Null(ElfBuildId.In(new byte[200]));
        var other = Program();
        other[5] = 2; // Big-endian.
        Assert.Null(ElfBuildId.In(other));
        var without = Program();
        BinaryPrimitives.WriteUInt32LittleEndian(without.AsSpan(64 + 56), 1);
        Assert.Null(ElfBuildId.In(without));
    }

    [Fact]
    public void A_cut_or_damaged_program_is_read_within_its_bytes()
    {
        var whole = Program();
        for (var length = 0; length < whole.Length; length++) Assert.Null(ElfBuildId.In(whole.AsSpan(0, length)));
        for (var at = 6; at < whole.Length; at++)
        {
            foreach (var value in (byte[])[0, 1, 127, 128, 255])
            {
                var damaged = Program();
                damaged[at] = value;
                var found = ElfBuildId.In(damaged);
                Assert.True(found is null || found.Length <= 2 * whole.Length, found);
            }
        }
    }

    [Fact]
    public void Native_libraries_are_told_apart()
    {
        var libraries = Directory.EnumerateFiles(AppContext.BaseDirectory, "*.so", SearchOption.AllDirectories).Where(file => file.Contains("linux-x64")).ToList();
        Assert.NotEmpty(libraries);
        Assert.Equal(libraries.Count, libraries.Select(ElfBuildId.Of).OfType<string>().Distinct().Count());
    }

    /// <summary>An ELF file of two parts: one that is loaded, and notes of which the second is the linker's.</summary>
    private static byte[] Program()
    {
        const int Header = 64, Entry = 56, Notes = Header + 2 * Entry;
        var notes = new byte[16 + 4 + 16 + 20];
        Note(notes, 0, "ABC\0"u8, [1, 2, 3], 1);
        Note(notes, 20, "GNU\0"u8, Convert.FromHexString(Id), 3);
        var file = new byte[Notes + notes.Length];
        "\u007fELF\u0002\u0001"u8.CopyTo(file);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(32), Header);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(54), Entry);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(56), 2);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(Header), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(Header + Entry), 4);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(Header + Entry + 8), Notes);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(Header + Entry + 32), (ulong)notes.Length);
        notes.CopyTo(file, Notes);
        return file;
    }

    private static void Note(byte[] notes, int at, ReadOnlySpan<byte> name, byte[] content, uint type)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(notes.AsSpan(at), (uint)name.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(notes.AsSpan(at + 4), (uint)content.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(notes.AsSpan(at + 8), type);
        name.CopyTo(notes.AsSpan(at + 12));
        content.CopyTo(notes, at + 16);
    }
}
