using ReportGen.Sources.Merging;

namespace ReportGen.Tests.Sources.Merging;

/// <summary>What git leaves in a text is told from what only looks like it.</summary>
public sealed class ConflictMarksTests
{
    [Theory]
    [InlineData("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\nd", "2-4-6", "a\nb\nd", "a\nc\nd")]
    [InlineData("<<<<<<<\r\nb\r\n=======\r\nc\r\n>>>>>>>\r\n", "1-3-5", "b\r\n", "c\r\n")]
    [InlineData("<<<<<<< HEAD\n=======\nc\n>>>>>>> topic", "1-2-4", "", "c")]
    [InlineData("<<<<<<< HEAD\nb\n||||||| 1a2b3c4\no\n=======\nc\n>>>>>>> topic", "1-3-5-7", "b", "c")]
    [InlineData("<<<<<<<<<<< HEAD\n=======\n===========\n>>>>>>>\n>>>>>>>>>>> x", "1-3-5", "=======", ">>>>>>>")]
    [InlineData("<<<<<<< a\n||||||| b\n<<<<<<<<< n\n=========\n>>>>>>>>> n\n=======\nc\n>>>>>>> d", "1-2-6-8", "", "c")]
    [InlineData("<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n<<<<<<< a\n3\n=======\n4\n>>>>>>> b", "1-3-5 6-8-10", "1\n3", "2\n4")]
    [InlineData("<<<<<<< text\n\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic", "3-5-7", "<<<<<<< text\n\nb", "<<<<<<< text\n\nc")]
    [InlineData("<<<<<<< a\n=======\n=======\n>>>>>>> b", "1-2-4", "", "=======")]
    public void A_conflict_is_three_marks_of_one_size_in_their_order(string text, string lines, string ours, string theirs)
    {
        var read = text.Split('\n');
        var groups = ConflictMarks.In(read);

        Assert.Equal(lines, string.Join(' ', groups.Select(group => string.Join('-', new[] { group.Start, group.Base, group.Middle, group.End }.OfType<int>()))));
        Assert.Equal((ours, theirs), (ConflictMarks.Ours(read, groups), ConflictMarks.Theirs(read, groups)));
    }

    [Theory]
    [InlineData("A heading\n=======")]
    [InlineData("<<<<<<< HEAD\nb\n=======")]
    [InlineData("=======\n>>>>>>> topic\n<<<<<<< HEAD")]
    [InlineData("<<<<<<< HEAD\n>>>>>>> topic\n=======")]
    [InlineData(" <<<<<<< HEAD\n =======\n >>>>>>> topic")]
    [InlineData("<<<<<< HEAD\n======\n>>>>>> topic")]
    [InlineData("<<<<<<<HEAD\n=======\n>>>>>>> topic")]
    [InlineData("<<<<<<< HEAD\n======= words\n>>>>>>> topic")]
    [InlineData("<<<<<<< HEAD\n========\n>>>>>>> topic")]
    [InlineData(">>>>>>> seven times quoted")]
    [InlineData("")]
    public void Other_lines_are_no_conflict(string text)
    {
        var lines = text.Split('\n');

        Assert.Empty(ConflictMarks.In(lines));
        Assert.Equal(text, ConflictMarks.Theirs(lines, []));
    }
}
