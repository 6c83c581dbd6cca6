using System.Buffers;

namespace ReportGen.Published;

/// <summary>Takes bytes of which nobody knows how many will come, in pieces: a buffer that doubles is held twice, and half empty.</summary>
/// <param name="room">How many bytes there may be; 0 when nobody can guess. Memory that is not written costs nothing, and bytes that fit are
/// never copied.</param>
internal sealed class PieceWriter(int room) : IBufferWriter<byte>
{
    private const int First = 1 << 10;
    private const int Largest = 1 << 16; // below the size from which arrays lie among the large ones

    private readonly List<ReadOnlyMemory<byte>> full = [];
    private byte[] piece = GC.AllocateUninitializedArray<byte>(Math.Max(room, First));
    private int used;

    public void Advance(int count) => used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (piece.Length - used < Math.Max(sizeHint, 1)) Begin(sizeHint);
        return piece.AsMemory(used);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>All of them, one behind the other.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        if (full.Count == 0 && room > 0) return piece.AsMemory(0, used);
        var whole = GC.AllocateUninitializedArray<byte>(full.Sum(part => part.Length) + used);
        var at = 0;
        foreach (var part in full)
        {
            part.Span.CopyTo(whole.AsSpan(at));
            at += part.Length;
        }

        piece.AsSpan(0, used).CopyTo(whole.AsSpan(at));
        return whole;
    }

    private void Begin(int least)
    {
        if (used > 0) full.Add(piece.AsMemory(0, used));
        piece = new byte[Math.Max(least, Math.Min(2 * piece.Length, Largest))];
        used = 0;
    }
}
