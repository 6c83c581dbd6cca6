namespace ReportGen.Data.Columns;

/// <summary>Single values of columns, null where a record has none.</summary>
public static class ColumnValues
{
    /// <summary>The value of a record in a column of texts or other objects.</summary>
    public static T? At<T>(this Column<T> column, int row)
        where T : class => column.PlaceOf(row) is >= 0 and var place ? column.Values[place] : null;

    /// <summary>The value of a record in a column of words of a closed list.</summary>
    public static T? WordAt<T>(this Column<T> column, int row)
        where T : struct => column.PlaceOf(row) is >= 0 and var place ? column.Values[place] : null;
}
