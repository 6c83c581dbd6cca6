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

        // What only looks as if a machine had written it
        { "It took 0x10 patches.", "0x10" }, { "They fell -down 5 patches.", "5" }, { "the head -5%", "-5%" }, { "It is 6.00 in all.", "6.00" }, { "It grew but not in 2.2 weeks.", "2.2" },
        { "It had patents 13 and 14.", "13 | 14" }, { "In pass 5 patches failed.", "5" }, { "It has 16 or 32 patches.", "16 | 32" }, { "in phase 3 restarts", "3" }, { "It had Core, 1981.", "1981" },

        // Items
        { "thirteen (13) of them", "thirteen | 13" }, { "Core needed patches (1) and Full (2).", "1 | 2" }, { "They found two (2) of them.", "two | 2" },
        { "It needed (13) in all.", "13" }, { "Core (1) was less than Full (2).", "1 | 2" }, { "There were (3) and (4).", "3 | 4" },

        // Marks of notes, parts, codes, ids that are none
        { "Full had [13].", "13" }, { "It had [5] patches.", "5" }, { "[32]", "32" }, { "In each group 13 failed.", "13" }, { "It says Core 13, Disk 40.", "13 | 40" },
        { "The index 103 is high.", "103" }, { "It returns 13 patches.", "13" }, { "It exited 13 markets.", "13" }, { "It found 80 for HTTP.", "80" },
        { "Both 1.34 and 1.35 are high.", "1.34 | 1.35" }, { "Firefox 3 patches came.", "3" }, { "The FreeFoo 12 patches came.", "12" }, { "OpenFoo 85 of them", "85" },
        { "It grew as in 2.5 weeks.", "2.5" }, { "the 2.2 ratio", "2.2" }, { "It was closed in 2.5 hours.", "2.5" }, { "It is due in 1.5 months.", "1.5" }, { "the group 13%", "13%" },
        { "Between 6 and 7 of them", "6 | 7" },
        { "A mean of 2.5 releases came.", "2.5" }, { "releases 2.5 per week", "2.5" }, { "patches(0) and restarts(4)", "0 | 4" }, { "in 2.5 (of 3) cases", "2.5 | 3" },
        { "ESX 3.5 took 3.5 GB, and rose by 3.5 in all.", "3.5 | 3.5" }, { "ESX 3.5 came with 3.5 times as many.", "3.5" }, { "It took 2.5-3 of them.", "2.5-3" },
        { "It took 1.22-1.5 of them.", "1.22-1.5" }, { "It ended.5 patches came.", "5" }, { "Core 66 (of 1959 patches)", "66 | 1959" },
        { "It is 2^20 bytes.", "2^20" }, { "options 3 and 4 of them", "3 | 4" }, { "Suite of 330 tests", "330" }, { "There were two _separate_ ports.", "two" }, { "See 5 #64 patches", "5 | 64" }, { "It needs 0.755 of it.", "0.755" },
        { "It adds 2022+ patches.", "2022+" }, { "bugs/13 of them", "13" },

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

        // What is referred to by number
        "It is EXTERNALLY-MANAGED [0], so it fails.", "This [change][93901] broke it.", "Use the old library [1].", "It was fixed (Closes: #64).", "It was fixed (Closes: 949388).",
        "See bug #7 for it.", "Say organizations/123 or folders/456.", "The folder ID (e.g., 456) is needed.", "It sets it on asset 5678.", "See the tmux.1 manpage.",
        "See the apt.conf (5) manpage.", "BCPs 78 and 79 say so.", "It follows UAX #31 here.", "It needs openjdk-9-jre-zero here.", "It goes away in 1.18.", "Upgrade from 1.34 to 1.35 now.",
        "As in 1.2 to 1.4, it fails.", "It was removed from glibc 2.5-1 and following versions.", "Starting with locales 2.7-3, users can.", "It takes Python 3.10.0b1 and 2.5rc1.",
        "It was built with libjpeg-turbo 1.3+ here.", "Use Visual Studio 2022+ for it.", "It goes in bookworm+1 at last.", "The FreeType 2 font engine is used.", "The S-Lang 2 interpreter is fast.",
        "It has the OpenMP 5.1 features.", "It is the Loongson 2K1000 here.", "Its port is used (80 for HTTP, 443 for HTTPS).", "It will exit with 0 then.", "It returns 0 on end-of-file, -1 on error, otherwise 1.",
        "It starts between 6 and 7 am.", "See merge 366c8d4 for it.", "Groff 1.20 was recently released.",

        // What is taken over from code
        "Use the --one-file-system option.", "It fails under cs_CZ.UTF-8 here.", "It begins with 0x or 0X here.", "It maps to 0100 there.", "There 0 means no differences.", "It gives 0 on error.",
        "It falls back on uid/gid -2 then.", "A PID of -1 is special.", "Do not use IDs 65535 or 4294967295 there.", "See byte 3 of it.", "Byte 3 is a set, at offsets 510 and 511.", "It is runlevel 2, 3, 4, 5 here.",
        "It is of Sections 1 through 9 here.", "See PR target/94278 for it.", "It runs on PowerPC-64 now.", "Read 3.01's change.", "It came with libx11-6 1.1 in time.", "It is supported since PAM 1.2 here.",
        "The behaviour implemented in 3.43 is kept.", "The changes in 2.2 are many.", "It comes from upstream 1.9: a fix.", "The 2.2 version is kept.", "8.20 also fixes a bug.", "The XLC 1.2 compiler is odd.",
        "It came during 2.30 timeframe.", "Depend on xcb-proto between 1.1 and 2.0.", "Of Ubuntu, use 18.04 to 22.04.", "It is an Ada 95 compiler.", "It works on .NET 8+ only.", "CsCheck 5 is now compatible.",
        "It calls malloc(0) here.", "It is of O(1) or O(N^2) here.", "See X(7) for more.", "It is eth0:0 here.", "See HEAD~2 and v1.2.3^0~22 here.", "The options -0 ... -9 are gone.",
        "It broke by a change in 1.9 release.", "We began in 2.11 (Nov 2016).", "It is TP 7.0 compatible.", "The change in 2.28 where it failed.", "Older kernels (3.9?) fail.",
        "Use the 4.9 C compiler.", "It requires libX11 1.6 here.", "Bump debhelper compat to 12 here.", "All versions (like 9.6, 11, 12.1) fail.", "See foo-annotations-1.5-1.6.jar here.",
        "On 22 June 2015 at 21:21:01 +0100 it came.", "The default port is used (389 for ldap://, 636 for ldaps://).", "It requires DJGPP 2.04beta here.", "Based on AccessDOS^[1] as such.",
        "Write to 59 Temple Place, Suite 330, in Boston.", "It opens file descriptor #2 here.",
        "Update the 3.8 extension to the 3.8.5 release.", "Install Python 3.6 and 3.11, with 3.11 being first.", "Wrap the entries of 1.22-1 again.", "See GH#43 for it.", "It moved file.0 to file.1 then.",
        "See American Monthly 66 (1959), 387-389.", "It fails beyond year 2100 here.", "Call RAND_bytes(3) first.", "It is 6.08_001 here.", "See merge 01d4721 for it.", "Since foo-defaults/4 it builds.",
        "It runs with Xcode 8 and TIFF 6.0 here.", "Bump the version to 1.2 here.", "It should be a 0.6 series release.", "It is described in 802.1Qaz here.", "It is in layer three of it.",

        // What is written as machines do
        "It is written at address 0xB8000 there.", "Set '-depth 8' for it.", "It runs with -l 2 first.", "Pass -sample 1x1, as they say.", "Here xz -6 uses less.", "Say 'journalctl -b -1' for it.",
        "Versions 2.0.12g9 through 2.0.12g11 fail.", "It was in beta 6.00a only.", "It was there in 1.5.26 but not in 2.2.", "Since 0.8-3, it fails.", "The NEWS entry for 3.124 says so.",
        "It uses 3.0 (quilt) for this.", "See US Patents 4,286,256 4,295,125 and 4,463,342 for it.", "Adobe's tech note 5116 says so.", "It starts on VT 9 early.",
        "It is for 16-, 32-, and 64-bit machines.", "It runs in 16/32-bit mode.", "It fails on an 80386 only.", "Use 4:2:2 sampling here.", "It is an ASN.1 library.", "It makes 1-d arrays.",
        "The font 90ms-RKSJ-H is there.", "Return to step 2 or 3 then.", "It takes less time in pass 5 when it is full.", "Here byte 3 distinguishes them.", "As phase 3 progresses, we wait.",
        "It came on 7-Aug-95 at last.", "See Addison-Wesley, 1981.", "It runs on MacOS X 10.5, as they say.", "It relies on OpenGL ES 3.1 for it.", "Here OpenSSH 7.0 disables it.",

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
