namespace ReportGen.Tests.Quantities;

/// <summary>Numbers that are names of versions, ports, items and the like, and figures that only look like these.</summary>
public static class NumeralNameTables
{
    public static TheoryData<string, string> Figures { get; } = new()
    {
        // Behind a name, yet said of it
        { "Avahi 0.5 seconds later it ran.", "0.5" }, { "It took Avahi 0.5 restarts.", "0.5" }, { "In all, Core 2.66 times as many.", "2.66" },
        { "They had Full 2.5 per week.", "2.5" }, { "It says Core 2.66, Full 13.", "2.66 | 13" }, { "It says Core 2.66, Full 1.30.", "2.66 | 1.30" },
        { "It says Full 13 and Core 2.66.", "13 | 2.66" }, { "Of these OpenFoo 2.66, Full 13.", "2.66 | 13" }, { "The CVSS 9.3 of it", "9.3" },
        { "The Mean 7.4 is high.", "7.4" }, { "The Base Score 7.4 is high.", "7.4" }, { "Growth 6.6 was seen.", "6.6" }, { "Nearly 2.66 of it", "2.66" },
        { "Over 2.7 was sent.", "2.7" }, { "In 3.5 of it", "3.5" }, { "Between Patches 2.5 and 3.5", "2.5 | 3.5" },
        { "A new Windows 85 is out.", "85" }, { "They named Avahi 85 in all.", "85" }, { "ESX 85 of them", "85" }, { "ESXi 85", "85" },

        // Behind a word that introduces versions
        { "before 2.5 hours", "2.5" }, { "since 2.5 weeks", "2.5" }, { "It grew from 2.66 to 3.1.", "2.66 | 3.1" }, { "after 13 of them", "13" },
        { "It was added in 13 places.", "13" }, { "the standard 2.5 MB", "2.5" },

        // Items
        { "thirteen (13) of them", "thirteen | 13" }, { "Core needed patches (1) and Full (2).", "1 | 2" }, { "They found two (2) of them.", "two | 2" },
        { "It needed (13) in all.", "13" }, { "Core (1) was less than Full (2).", "1 | 2" }, { "There were (3) and (4).", "3 | 4" },

        // Ports, priorities, tickets
        { "The port 12 servers use is open.", "12" }, { "Layer 40 machines.", "40" }, { "404 errors were seen.", "404" }, { "status codes 12", "12" },
        { "the ports 12 of them use", "12" }, { "rank #3", "3" }, { "4.0.0 GB", "4.0.0" }, { "13 series were seen", "13" },

        // Names of change logs that are none
        { "It weighed 12345678 in all.", "12345678" }, { "It sold 20191031 patches.", "20191031" }, { "It sold 20191031 in all.", "20191031" },
        { "It needed patches[4] then.", "4" }, { "A sub-10 result", "10" }, { "patches-13 of them", "13" }, { "over-30 of them", "30" },
        { "It came top-10 again.", "10" }, { "It had alpha-30 patches.", "30" }, { "It grew by 2.5+3.5 in all.", "2.5+3.5" }, { "At odds of 1:10.5 it failed.", "1:10.5" },
        { "The Score 7.4 is high.", "7.4" }, { "In 3.9, Core leads.", "3.9" }, { "In 3.9 of it, the mean fell.", "3.9" },
    };

    public static TheoryData<string> Ordinary { get; } =
    [
        "Merged as 3d411afabc by hand.", "The 20230121 patchlevel came.", "From the branch 20191031 on.", "It reads argv[0] first.", "They use pm-1 here.",
        "It needs clang-10 now.", "See tmux-256color for it.", "It needs libstdc++6 now.", "Fixed with 15.5+cvs20060902-1 again.", "Between 1:7.4p1-1 and 1:7.8p1-1 it broke.",
        "Since 1:14.0.6-4 it runs.", "Mesa 7.0 is released.", "In 3.9, the module went away.",
        // Versions behind names
        "It came with Avahi 0.5 and was kept.", "It needs OpenFoo 2.14 or so.", "GLib 2.14 broke it.", "On Digital Unix 4.0D it runs.", "It was tried on Guile 2.0+ only.",
        "It breaks with Xorg Server 1.7, as we said.", "They ship NetCore Engine 7.40 as well.", "It runs on FreeFoo 2.4 and FreeFoo 2.5.", "See RouterWork through 6.42.",
        "It takes gcc 2.96 to build.", "It needs libfoo 1.2 to build.", "It works with pip 20.1 and 20.2.", "It needs Autoconf >= 2.63.", "GNU Make 3.60 had it.",

        // Versions behind words
        "It fails prior to 8.4 only.", "The API before 0.60 had it.", "It was deprecated in 3.3.", "It is new in 5.16.", "It was fixed in 11.3, as they said.",
        "Anything earlier than 1.24 fails.", "It follows spec 1.1 closely.", "It uses source format 3.0.", "It went from version 7 to 8.", "Changes from 1.04 to 1.05:",
        "It starts with version 2.26-1.", "It starts with version 1:5.37-1.", "The 4.1.* line is kept.", "The 1.y.z line is kept.", "It is OpenFoo 1.1.0j, as they say.",

        // Ports, codes, ids
        "It listens on port 8080.", "It opens TCP 25 and UDP/53.", "It opens ports 80 and 443.", "The default port is 443.", "It asks PID 1.", "The user with UID 0 may.",
        "It fixes bug #123.", "It answers RFC 2822.", "See foo(1) and bar(3bsd).", "It gives status codes 502 or 503.", "A 404 error is shown.", "The response code will be 304.",
        "It has runlevels 2, 3, 4 and no more.", "It has priority 1.", "It runs on layer 3.", "It writes to file descriptor 3.", "See sections 2(a) and 2(b).", "See subsection 6d.",
        "Its hash is 8b24aa36ba978eafc6114b6798b47b7bfecdca26.", "Its id is 9c5fa5e5-e368-439a-baa4-08c17b77ec23.", "See foo/bar!5581 (!52).", "Say --block-size=1K for it.",

        // Items
        "(1) Open it.", "It must (1) open, (2) read and (3) close.", "Do this: (1) open it; and (2) read it.", "Use 1) a file or 2) a folder.",
        "What (1) was not known or (2) is not kept is lost.",

        // Labels
        "It is a 32 bit system.", "A 16bit word is kept.", "See PKCS #11.", "Copyright (C) 1985-2022 by them.", "A thousand separator is a mark.", "A 4-way merge is done.", "A 3rd-party tool helps.", "The 2nd gen model.", "The utf-8 text is kept.", "The 4500 Series is affected.",
        "It is under GPL-2.0+ or so.", "They live at 51 Franklin St, Boston, MA 02110-1301.", "The pre-2007 files are gone.", "It calls str2time() first.",
    ];
}
