namespace ReportGen.Snapshots.Text;

/// <summary>Which of several pages keeps what all of them show: the deepest, for pages above it list what it tells, and of those the first
/// by name.</summary>
internal readonly record struct HomeOrder(int Depth, string Page) : IComparable<HomeOrder>
{
    public static HomeOrder Of(string page) => new(page.Count(letter => letter == '/'), page);

    public int CompareTo(HomeOrder other) =>
        Depth != other.Depth ? other.Depth.CompareTo(Depth) : string.CompareOrdinal(Page, other.Page);

    public static bool operator <(HomeOrder left, HomeOrder right) => left.CompareTo(right) < 0;

    public static bool operator >(HomeOrder left, HomeOrder right) => left.CompareTo(right) > 0;

    public static bool operator <=(HomeOrder left, HomeOrder right) => left.CompareTo(right) <= 0;

    public static bool operator >=(HomeOrder left, HomeOrder right) => left.CompareTo(right) >= 0;
}
