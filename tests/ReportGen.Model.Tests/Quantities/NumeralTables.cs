namespace ReportGen.Tests.Quantities;

/// <summary>Sentences with a figure, and ordinary sentences whose numerals are names.</summary>
public static class NumeralTables
{
    private const string TwelveWords = "nine hundred and ninety-nine million nine hundred and ninety-nine thousand two hundred";

    public static TheoryData<string, string> Figures { get; } = new()
    {
        // Digits
        { "There were 32.", "32" }, { "a total of 0", "0" }, { "32", "32" }, { "1,234 patches", "1,234" }, { "1 234 patches", "1 234" },
        { "1\u00A0234 patches", "1\u00A0234" }, { "1\u202F234\u202F567 bytes", "1\u202F234\u202F567" }, { "1'234 bytes", "1'234" }, { "1.234.567 bytes", "1.234.567" },
        { "427819008 bytes", "427819008" }, { "6.6x the size", "6.6x" }, { "6.6× the size", "6.6×" }, { "6.6 × the size", "6.6 ×" }, { "33x", "33x" },
        { "45%", "45%" }, { "45 %", "45 %" }, { "45 percent", "45" }, { "~20% fewer", "~20%" }, { "≈20", "≈20" }, { "<5 days", "<5" },
        { ">2.7 GB", ">2.7" }, { "≥3", "≥3" }, { "±2", "±2" }, { "−5 degrees", "−5" }, { "-5 degrees", "-5" }, { "(+5)", "+5" },
        { "$1500", "$1500" }, { "$1,500.50", "$1,500.50" }, { "€200", "€200" }, { "200€", "200€" }, { "200 €", "200 €" }, { "USD1500", "USD1500" },
        { "USD1,500", "USD1,500" }, { "EUR 200", "200" }, { "½ of it", "½" }, { "1½ days", "1½" }, { "¾", "¾" }, { "1/2 of it", "1/2" }, { "1⁄2", "1⁄2" },
        { "12–18 months", "12–18" }, { "12-18 months", "12-18" }, { "6.6–6.9× more", "6.6–6.9×" }, { "6.6×–6.9×", "6.6×–6.9×" }, { "$5–$6", "$5–$6" },
        { "the 3rd time", "3rd" }, { "1st place", "1st" }, { "22nd", "22nd" }, { "2^20 bytes", "2^20" }, { "10^-3", "10^-3" }, { "10⁶ bytes", "10⁶" },
        { "1e6", "1e6" }, { "1.5E+10", "1.5E+10" }, { "1e-6", "1e-6" }, { "32MB", "32MB" }, { "5.26 minutes", "5.26" }, { "170+ MB", "170+" }, { ".5 of it", ".5" },
        { "3:1 odds", "3:1" }, { "24/7", "24/7" }, { "1920x1080", "1920x1080" }, { "a 12-month window", "12" }, { "a 3-fold rise", "3" }, { "99.9999%", "99.9999%" },
        { "５ patches", "５" }, { "٣ patches", "٣" }, { "Ⅻ patches", "Ⅻ" }, { "№ 7 of them", "7" }, { "0x1F", "0x1F" }, { "(85)", "85" }, { "“85”", "85" },
        { "85, that is all", "85" }, { "ESX 85", "85" }, { "Windows 32", "32" }, { "2000 patches", "2000" }, { "over 2000", "2000" }, { "2000 MB", "2000" },
        { "$2000", "$2000" }, { "2000%", "2000%" }, { "~2009", "~2009" }, { "2000.5", "2000.5" }, { "1800 of them", "1800" }, { "2,009", "2,009" },
        { "August 13 patches", "13" }, { "CVSS 9.3", "9.3" }, { "rank #3", "3" }, { "5°", "5°" }, { "10‰", "10‰" }, { "12 h", "12" },

        // Words
        { "two days", "two" }, { "Two days", "Two" }, { "thirteen patches", "thirteen" }, { "thirteen required patches", "thirteen" },
        { TwelveWords + " patches", TwelveWords },
        { "thirteen required security patches", "thirteen" }, { "eighty-five VMware patches", "eighty-five" }, { "two hundred and fifty patches", "two hundred and fifty" },
        { "one hundred patches", "one hundred" }, { "a hundred patches", "hundred" }, { "thousands of patches", "thousands" }, { "a dozen patches", "dozen" },
        { "two dozen updates", "two dozen" }, { "half a dozen updates", "half a dozen" }, { "half the size", "half" }, { "half of the patches", "half" }, { "half an hour", "half" },
        { "more than half", "half" }, { "cut in half", "half" }, { "half a million", "half a million" }, { "half as many", "half" }, { "twice the size", "twice" },
        { "It happened twice.", "twice" }, { "thrice", "thrice" }, { "double the size", "double" }, { "triple the number", "triple" }, { "the size doubled", "doubled" },
        { "a tenfold rise", "tenfold" }, { "a third of the patches", "a third" }, { "grew by a third.", "a third" }, { "a quarter more", "a quarter" },
        { "two thirds of them", "two thirds" }, { "two-thirds", "two-thirds" }, { "one third of it", "one third" }, { "three quarters", "three quarters" },
        { "a two-day outage", "two" }, { "an eighteen-month window", "eighteen" }, { "forty percent", "forty" }, { "forty per cent", "forty" }, 
        { "three times larger", "three" }, { "one and a half days", "one and a half" }, { "zero restarts", "zero" }, { "no more than two reboots", "two" },
        { "one patch per week", "one" }, { "one security bulletin", "one" }, { "seven of the bulletins", "seven" }, { "ten or so days", "ten" },
        { "four platforms", "four" }, { "three posts", "three" }, { "twenty-four claims", "twenty-four" }, { "thirty seconds", "thirty" }, { "six full calendar months", "six" },
        { "five to ten days", "five to ten" }, { "nine MB", "nine" }, { "twenty more high-risk vulnerabilities", "twenty" },

        // Digits that are easily missed
        { "1_234_567 of them", "1_234_567" }, { "1’234 of them", "1’234" }, { "1.234,5 of them", "1.234,5" }, { "x6.6 the size", "x6.6" }, { "×6.6 the size", "6.6" }, { "3-4x more", "3-4x" },
        { "45 pct", "45" }, { "45 pp", "45" }, { "~ 20%", "20%" }, { "c. 20", "20" }, { "circa 2000 patches", "2000" }, { "approx. 20", "20" }, { "US$1500", "$1500" }, { "$1.5m", "$1.5m" },
        { "1500 dollars", "1500" }, { "£3bn", "£3bn" }, { "₹500", "500" }, { "1500 USD", "1500" }, { "1/3 of it", "1/3" }, { "3/4/5", "3/4/5" }, { "3ʳᵈ", "3ʳᵈ" }, { "the 4th patch", "4th" },
        { "𝟏𝟐 patches", "𝟏𝟐" }, { "𝟛 patches", "𝟛" }, { "१२ patches", "१२" }, { "① patch", "①" }, { "x²", "x²" }, { "1.5×10⁶", "1.5×10⁶" }, { "2*3", "2*3" }, { "–5 degrees", "5" }, { "0b101", "0b101" },
        { "no 5", "5" }, { "Nr. 5", "5" }, { "n=32", "32" }, { "[32]", "32" }, { "32—that", "32" }, { "32-strong", "32" }, { "32ish", "32ish" }, { "32s", "32s" }, { "32's", "32" }, { "the 32nd largest", "32nd" },
        { "5 nines", "5" }, { "3σ", "3σ" }, { "5°C", "5°C" }, { "-40°F", "-40°F" }, { "5′", "5" }, { "12h", "12h" }, { "2d", "2d" }, { "500ms", "500ms" }, { "10 Gb/s", "10" }, { "4K", "4K" }, { "1.2 bn", "1.2" }, { "10K+", "10K+" },
        { "5-fold", "5" }, { "5fold", "5fold" }, { "2000 of the hosts", "2000" }, { "2000 more", "2000" }, { "2048 were found", "2048" }, { "13 Decimal places", "13" }, { "9 Octets", "9" }, { "13 Novell patches", "13" },
        { "They release 32 patches.", "32" }, { "Windows 10 updates", "10" }, { "#5", "5" }, { "6,6-fold", "6,6" }, { "a 50/50 chance", "50/50" }, { "99,9 %", "99,9 %" },

        // Words that are easily missed
        { "two-fold", "two" }, { "two–day outage", "two" }, { "two‑day outage", "two" }, { "by a half.", "half" }, { "one half of it", "one half" }, { "doubling the size", "doubling" }, { "halves the number", "halves" },
        { "quadrupling in size", "quadrupling" }, { "thirteen critical and important patches", "thirteen" }, { "THIRTEEN PATCHES", "THIRTEEN" }, { "two KB", "two" }, { "two kB", "two" }, { "TWO KILOBYTES", "TWO" }, { "Two Weeks", "Two" }, { "two CVEs", "two" }, { "FIVE INSTALLATIONS", "FIVE" }, { "two crashes", "two" }, { "three failures", "three" },
        { "five dollars", "five" }, { "a hundred-odd patches", "hundred" }, { "dozens of patches", "dozens" }, { "a million hosts", "million" }, { "hundreds of hosts", "hundreds" }, { "one more patch", "one" },
        { "another two patches", "two" }, { "eighty five patches", "eighty five" }, { "two to three days", "two to three" }, { "three-fifths", "three-fifths" }, { "half again as large", "half" }, { "halved", "halved" },
    };

    public static TheoryData<string> Ordinary { get; } =
    [
        // Dates and times
        "The post is of 17 August 2009.", "It appeared in August 2009.", "In 2009 nothing changed.", "It shipped on 2008-06-30.", "The month 2008-11 is empty.",
        "The window is 1 Jan 2008 – 30 Jun 2009.", "On 12 and 13 August it failed.", "From 12–17 August 2009 it was down.", "On August 12, 2008 it broke.", "On August 12 it broke.",
        "On the 12th of August it broke.", "Between 2008 and 2009 it grew.", "The years 2008–2009 were quiet.", "In the 1990s nobody patched.", "Since 1987 it has run.",
        "By mid-2009 it was over.", "Early 2009 was worse.", "The 2009 bulletins name it.", "It began at 10:30.", "It began at 10:30 pm on 3 May.", "At 5 pm it ended.",
        "At 10:30:15 UTC it ended.", "In Q3 2008 it rose.", "The summer of 2008 was calm.", "Copyright 2026 the authors.", "Sept. 2008 was calm.", "The stamp is 2009-08-17T10:00:00Z.",
        "In 2008/09 it changed.", "They met in January and February 2008.", "A year later, in June 2009, it ended.",

        // Ids
        "CVE-2009-1244 lets guest code run.", "KB948590 replaces it.", "VMware KB 1006716 explains it.", "MS08-021 is about GDI.", "VMSA-2008-0001 came first.",
        "ESX350-200712402-SG is a bundle.", "ESXe350-200808501-I-SG is an image.", "The record MS08-021.KB948590 is inferred.", "CWE-79 is common.", "See article 9112439 of Computerworld.",
        "Bug 4711 is open.", "See issue #12.", "Its ISBN is 978-3-16-148410-0.", "See doi:10.1000/182.", "Build 6001 is the first.", "COVID-19 delayed it.",

        // Parts
        "Part 3 draws conclusions.", "See section 2.", "See Section 2.1.", "Read chapter 4.", "See page 12.", "See pages 12–18.", "Figure 2 shows it.", "As Parts 1 and 2 say, it is so.",
        "Parts 1, 2 and 3 form the series.", "Sections 2 to 4 explain it.", "See table 3.", "Step 2 is harder.", "See § 7.", "Line 12 is wrong.", "Footnote 3 says so.", "Appendix 2 lists them.",

        // Products and versions
        "Update 2 broke it.", "Service Pack 2 was not counted.", "SP2 was left out.", "ESX 3.5 is larger.", "ESXi 3.5 is smaller.", "ESX and ESXi 3.5 Update 2 failed.", "ESX/ESXi 3.5 failed.",
        "ESX 3.x and 4.0 are affected.", "Windows Server 2008 is patched.", "Windows Server 2008 R2 followed.", "Windows Server 2003 SP2 is old.", "Windows 7 came later.", "Windows 2000 is old.",
        "Windows 7 and 8 followed.", "Windows XP and Windows Vista are clients.", "Microsoft Hyper-V Server 2008 is free.", "SQL Server 2005 had fewer flaws.", "Internet Explorer 7 is a part of it.",
        "Internet Explorer 6, 7 and 8 are affected.", "Office 2003 is not.", "Visual Studio 2008 is used.", "Exchange Server 2007 is a server.", "Version 3.5 is current.", "It needs version 2.0 or 3.0.",
        "Use v1.2 instead.", "Release 4.1 mends it.", "Version 1.2.3 is out.", "It runs on .NET 10 with C# 14.", "A .NET Framework 3.5 program.", "The x64 edition differs from x86.", "The 64-bit edition is larger.",
        "Firefox 3.5 is a browser.", "PowerShell 2.0 is a shell.", "Red Hat Enterprise Linux 5 is a system.", "vSphere 4 replaced it.",

        // Standards, files, addresses
        "RFC 2119 says MUST.", "ISO 8601 dates are used.", "ISO/IEC 27001:2013 is a standard.", "NIST SP 800-53 lists controls.", "IEEE 802.11 is a standard.", "FIPS 140-2 applies.", "The text is UTF-8.",
        "SHA-256 sums are given.", "TLS 1.2 is used.", "HTTP/1.1 is old.", "WCAG 2.2 is met.", "The licence is CC BY 4.0.", "CC BY-SA 4.0 differs.", "Apache License 2.0 is free.", "JSON Schema draft 2020-12 is used.",
        "See https://example.com/2009/08/17/part-3?x=5.", "See www.example.com/42.", "Write to j5@example.com.", "The file 20090812-hypervisor-part-1.md is archived.", "See content/data/ws2008.yaml.",
        "The folder virtualization/community/team-blog/2009 holds it.", "Open report02-3.pdf.", "The address 192.168.0.1 is local.", "Go to /posts/part-3/.",

        // Number words that are no quantities
        "One of them failed.", "No one knows.", "It is one of the patches.", "First, look.", "On second thoughts, no.", "The third party left.", "A third patch followed.", "The second half of 2008 was calm.",
        "The two vendors disagree.", "The two sides differ.", "One by one they fell.", "One should update daily.", "Both are right.", "The first quarter was calm.", "They are one and the same.", "On behalf of all.",
        "A zero-day flaw is feared.", "It takes one to know one.", "The one that updates wins.", "Not one of the posts says so.", "He has seconded the motion.",
        "A double standard.", "The half-open interval is shown.", "For the third time it failed.", "One-time costs are left out.", "One record for each bulletin is kept.", "They were read one post at a time.",

        // What a sensible author calls no figure
        "Ubuntu 24.04 LTS and Debian 12 are supported.", "It needs .NET 10.", "It speaks HTTP/2 and HTTP/3.", "IPv6 and IPv4 work.", "The kernel is 64-bit on x86-64.", "The AMD64 and ARM64 builds differ.", "ISO 8601 is a standard.",
        "RFC 9110 defines it.", "RFCs 9110 and 9112 define it.", "CVE-2024-3094 was found.", "KB5034441 failed.", "See MS17-010.", "The 1990s were calm.", "In the 90s it began.", "In the '90s it began.", "In the early 2000s it began.",
        "In the mid-1990s it began.", "In the 20th century it began.", "The 21st-century office is calm.", "On the one hand it grew, on the other hand it shrank.", "He is two-faced.", "It is a two-edged sword.", "One of the posts says so.",
        "At one point it failed.", "They fell one after another.", "It is one-sided.", "Day one was calm.", "The first post is short.", "The third post is long.", "It is third-party software.", "A second look helps.", "In the fourth quarter it rose.",
        "In Q4 2008 it rose.", "In H1 2009 it fell.", "FY2009 was worse.", "The window is 2008–2009.", "It is of 17/08/2009.", "It is of 08/17/2009.", "It is of 17.08.2009.", "It is of 17 Aug 2009.", "It is of August 17th, 2009.", "It is of Monday 17 August.",
        "It was at 10:00 UTC.", "It was at 10 a.m. or so.", "It was at 10 o'clock.", "The zone is UTC+2.", "See sections 3.2 and 3.3.", "See p. 12.", "See pp. 12–14.", "See fig. 2.", "See Figs. 2 and 3.", "See Table A1.", "See Appendix B.2.",
        "Part 3 claims that it grew.", "Part three is long.", "Act II, Scene 3 is short.", "World War II is over.", "Windows 11 24H2 is new.", "Windows Vista and Windows XP SP3 are old.", "iOS 17.2 differs from macOS 14.", "Office 365 is Microsoft 365.",
        "Python 3.12 is a language.", "PHP 8 is a language.", "C++17 and C# 12 are languages.", "HTML5 and CSS3 are standards.", "H.264 is a format.", "MP3 files play.", "USB 3 and USB 3.0 are the same.", "Wi-Fi 6 is fast.", "802.11ax is Wi-Fi.", "DDR4 is memory.",
        "AES-256 and RSA-2048 are ciphers.", "SSL 3.0 is broken.", "NTLMv2 is old.", "Log4j 2 is a library.", "OpenSSL 3.0.7 mends it.", "Linux 6.1 and kernel 5.15 are kept.", "vSphere 7.0 Update 3 is out.", "ESX Server 3 was first.", "VMware Server 2 was free.",
        "Hyper-V Server 2012 R2 followed.", "Windows NT 4.0 is old.", "PCI DSS 4.0 asks for it.", "The licences are GPL-2.0, Apache-2.0 and MPL 2.0.", "The 3-clause BSD licence is free.", "Its ISSN is 1234-5678.", "See PR #45.", "See commit 3f2a1b4.", "Open port 8080.",
        "The address fe80::1 is local.", "It listens on localhost:8080.", "It says error 404.", "It gives HTTP 404.", "It ends with exit code 3.", "CVSS v3.1 is a scale.", "T1059 is a technique.", "The Y2K bug was feared.", "Print it on A4 paper.", "K8s runs it.", "W3C says so.",
        "OS/2 and OS/390 are systems.", "A Core 2 processor is old.", "The Pentium 4 is old.", "RAID 5 and RAID-5 are the same.", "Tier-1 support is calm.", "Stage 3 follows.", "Two-factor authentication helps.", "It is a zero-trust network.", "Use a double-click.",
        "It is a half-hearted try.", "It is a half truth.", "It doubles as a server.", "The Thirty Years' War was long.", "The two hypervisors differ.", "The two counts differ.", "These two agree.", "One might object.", "It is one-off.", "A fifth column waits.", "12 Mar. is a date.",
    ];
}
