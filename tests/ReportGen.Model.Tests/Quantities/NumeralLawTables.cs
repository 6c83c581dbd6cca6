namespace ReportGen.Tests.Quantities;

/// <summary>What the law of numerals says, case by case: words that are numbers wherever they stand, and where they are none.</summary>
public static class NumeralLawTables
{
    public static TheoryData<string, string> Figures { get; } = new()
    {
        // A cardinal from two up, whatever it counts and wherever it stands
        { "There were nine deaths.", "nine" }, { "Two employees fixed it.", "Two" }, { "Output fell by one million barrels.", "one million" },
        { "Full had thirteen large and ugly patches.", "thirteen" }, { "Core had thirteen, Full fewer.", "thirteen" }, { "Patches: thirteen.", "thirteen" },
        { "They named thirteen rather long odd patches.", "thirteen" }, { "A dozen reasons remain.", "dozen" }, { "Ten in all agree.", "Ten" },
        { "It cost millions.", "millions" }, { "a three-letter code", "three" }, { "twentyfive ships", "twentyfive" }, { "ninty ships", "ninty" },
        { "five or six people", "five or six" }, { "the four of them", "four" }, { "the first two digits", "two" }, { "We Lost Thirteen Employees", "Thirteen" },
        { "We Lost Thirteen People", "Thirteen" }, { "OUR THIRTEEN SHIPS SANK", "THIRTEEN" }, { "one or two hundred ships", "two hundred" },
        { "the two patches", "two" }, { "these two days", "two" }, { "the two thirds", "two thirds" },

        // Parts and multiples
        { "It lost half.", "half" }, { "Half were critical.", "Half" }, { "A third were critical.", "A third" }, { "a twentyfold rise", "twentyfold" },
        { "It will double in size.", "double" }, { "This doubled.", "doubled" }, { "to double throughput", "double" }, { "nine tenths of it", "nine tenths" },
        { "It more than doubled.", "doubled" },

        // Names of years, parts, days and times, before what is counted
        { "In 1999 cases it failed.", "1999" }, { "In 2008 patches were shipped.", "2008" }, { "Update 300 machines.", "300" }, { "See section 40 patches.", "40" },
        { "It grew by 1999 last year.", "1999" }, { "At odds of 1:10 it failed.", "1:10" }, { "a ratio of 3:20", "3:20" }, { "by 1:10", "1:10" }, { "a 1:10 ratio", "1:10" },
        { "On August 12 servers fell.", "12" }, { "In 1999 people left.", "1999" }, { "Step 40 machines.", "40" }, { "Part three machines", "three" },
        { "At 10:30 servers fell.", "10:30" },

        // Glued
        { "It was larger40 times.", "larger40" }, { "It had40patches.", "had40patches" }, { "KB400 patches", "KB400" }, { "It weighed 4.0.0 GB.", "4.0.0" },
        { "over40 of them", "over40" }, { "patches(4)", "4" },

        // What nobody sees, and what only looks different
        { "thir\u200Bteen patches", "thir\u200Bteen" }, { "thir\u00ADteen ships", "thir\u00ADteen" }, { "thirteen\u200B ships", "thirteen" },
        { "4\u20600 ships", "4\u20600" }, { "\uFF54\uFF57\uFF4F ships", "\uFF54\uFF57\uFF4F" }, { "ﬁve ships", "ﬁve" }, { "\U0001D42D\U0001D430\U0001D428 ships", "\U0001D42D\U0001D430\U0001D428" },
        { "two\uFE0F ships", "two" }, { "In 2008\u200B patches were shipped.", "2008" },
    };

    public static TheoryData<string> Ordinary { get; } =
    [
        // Idioms
        "The two vendors disagree.", "These two agree.", "The other two agree.", "It takes one or two.", "Two-factor authentication helps.", "A two-way link is kept.",
        "He went on all fours.", "They are at sixes and sevens.", "A two’s complement number.", "It kills two birds with one stone.", "A four-by-four stands there.",
        "It paints a thousand and one stories.", "That is worth a thousand words.", "Put two and two together.", "The two\nvendors disagree.",

        // Names
        "He watches Formula One.", "They like Formula Two.", "The Big Four audit them.", "Part three is long.", "Chapter Two begins.", "Step four is harder.", "Figure two shows it.",
        "Part 3 shows it.", "Section 2 describes it.", "Table 3 lists them.", "Part 3 claims that it grew.", "Line 12 contains it.", "Version two is out.",
        "The 2009 bulletins name it.", "In 2009, servers were new.", "In 2009 this changed.", "In 2009 nothing changes.", "In 1999 Microsoft left.", "In autumn 2008 Update 3 came.",
        "By 2009 it was over.", "A blog post of 2009 states it.", "In the 1920s it began.", "A letter of 12 May 1871 mentions it.", "They rested at half-time.", "At 10:30 it began.", "The clock says 1:10.",

        // Grades, one, ordinals, kinds
        "Five nines is a grade of availability.", "It is a five-nines service.", "One of them failed.", "No one knows.", "The third party left.", "A second look helps.", "The fourth post is short.",
        "It is a half-hearted try.", "The second half was calm.", "Use double quotes.", "Please double check.", "A double standard.", "A float or double is kept.",

        // What texts on software name
        "See printf(3).", "See os-release(5).", "A U+0020 SPACE is kept.", "Fixed in #1251 by hand.", "It came with coreutils-6.0.", "The 20.x line ends.", "Prior to 1.34.0-1 it failed.",
        "Autoconf 2.68 or earlier works.", "It broke in the 2.20 and 2.21 releases.", "TensorFlow 2.0 differs.", "GCC 4.5 through 11 differ.", "GTK+ 3.10.0 is needed.", "The upcoming Git 2.0 release differs.",
        "Apollo-11 landed.", "It uses X9.42 format.",
    ];
}
