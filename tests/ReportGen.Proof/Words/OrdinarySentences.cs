using System.Collections.Immutable;

namespace ReportGen.Tests.Proof.Words;

/// <summary>On patches, software, weather, sport, cooking and what people otherwise write of; one a line.</summary>
internal static class OrdinarySentences
{
    public static ImmutableArray<string> All { get; } = [.. Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()).Where(line => line.Length > 0)];

    private const string Lines = """
        The vendor shipped the patch on a Tuesday, as it always does.
        Nobody restarted the server that night.
        The update replaced a library that every installation carries.
        A bulletin without a severity is counted as unrated.
        The release notes name the files and say nothing of their size.
        Windows Server 2008 R2 followed a year later.
        The advisory was withdrawn on 3 March 2009 and published anew.
        CVE-2009-1244 lets a guest run code on its host.
        KB948590 was replaced within the month.
        Administrators read the notes first and patch afterwards.
        One should test an update before it goes out.
        It is one of those patches that nobody misses.
        The first release broke the installer, the second mended it.
        A third party found the flaw and kept quiet.
        The fix was ported to the older branch by hand.
        Updates are signed, and the signature is checked before anything is written.
        In August 2008 the clocks of every host stopped.
        The two vendors disagree about what a patch is.
        Both sides quote the same table.
        The other two never answered.
        Part three of the series deals with the tools.
        Chapter two explains how the window was chosen.
        As Figure 2 shows, the order stays the same.
        Section 4 lists what was left out.
        The list on page 12 is older than the one on the web.
        Service Pack 2 was not out yet.
        A zero-day flaw is one that its vendor learns of from its users.
        Two-factor authentication would have helped here.
        The service promises five nines and does not say how it counts.
        Nothing was installed by default except the updater itself.
        The program reads its settings once and never looks back.
        A pointer to freed memory was followed, and the kernel stopped.
        The parser accepts what the grammar forbids.
        Names are compared without regard to case.
        The queue is empty when the worker starts.
        Python 3.12 is a language, and so is C# 14.
        It needs .NET 10 and a terminal.
        The library speaks HTTP/2 and TLS 1.3.
        Log4j 2 is a library that everybody suddenly knew.
        The file is UTF-8 without a byte order mark.
        RFC 9110 defines what a cache may keep.
        The licence is Apache-2.0, as that of its predecessor was.
        See printf(3) for the format.
        Git keeps every version and throws nothing away.
        The test failed because it read the clock.
        A mutex guards the cache, and a comment says why.
        The build is the same on every machine.
        An error message should say what to do next.
        The compiler warns, and nobody reads it.
        Use double quotes around a path with blanks.
        A float or double would lose the last cents.
        The stack overflowed on a file that nobody would write.
        Port 8080 was taken, so the server chose another.
        Exit code 3 means a defect of the program itself.
        The 64-bit edition came first this time.
        He wrote the documentation before the code.
        A merge left markers in the file, and the page showed them.
        The review took longer than the change.
        The button does nothing until the form is valid.
        Dark mode was asked for again and again.
        The icon looks like a fish from far away.
        Screen readers read the caption and skip the picture.
        Every link on the page leads somewhere now.
        The search finds what one meant and not what one typed.
        Somebody had turned the log off to save space.
        A backup that was never restored is a hope.
        The migration ran at night and was done by breakfast.
        The data centre lost power, and the generator would not start.
        Nobody knew the password, not even its owner.
        The old tool still runs somewhere, on a machine under a desk.
        It rained all week and the river rose.
        The wind turned in the night, and by morning the sky was clear.
        Fog lay over the fields until noon.
        A storm took the roof off the barn.
        The first snow fell early that year.
        Clouds came in from the west.
        The summer of 2003 was hot, and nobody had forgotten it.
        It thundered in the hills, and the dogs hid.
        Frost had drawn ferns on the window.
        The forecast was wrong again.
        A drizzle set in and would not stop.
        The tide was out, and the boats lay on their sides.
        Leaves covered the path.
        The heat shimmered over the road.
        Hail broke the glass of the greenhouse.
        The lake froze, and children skated on it.
        A rainbow stood over the town.
        The drought ended with a flood.
        In the mountains the weather changes within the hour.
        The barometer fell, and the captain turned back.
        Spring came late to the valley.
        On the second day the sun broke through.
        The air smelled of rain.
        A gust took his hat.
        The monsoon was weak, and the wells ran dry.
        Northern lights were seen as far south as the coast.
        The thermometer on the wall has stopped working.
        Dew wetted their shoes.
        It was too cold for the time of the year.
        The keeper dived the wrong way.
        They scored early and defended for the rest of the match.
        The referee had seen nothing.
        A header from the corner decided the game.
        She ran the last lap alone.
        The favourite fell at the first fence.
        His serve is his best weapon.
        They drew again, and both coaches were content.
        The stadium was full before the gates had closed.
        A substitute turned the match around.
        The final was played in the rain.
        He watches Formula One whenever he can.
        The team changed its goalkeeper at half-time.
        Nobody had expected them to reach the final.
        The second half was better than the first.
        The captain lifted the cup and dropped it.
        They train on the beach in winter.
        The race was stopped because of the fog.
        She broke her own record and did not notice.
        The umpire called it out.
        A draw would be enough for them.
        He missed the penalty and apologised to everybody.
        The crowd sang long after the whistle.
        Their coach used to be a baker.
        The relay was lost at the last change.
        Cyclists crossed the pass in a blizzard.
        The rower on the left is her brother.
        Chess is a sport as well, he says.
        They play on the same ground as their rivals.
        The season begins in September.
        A wild card took them to the quarter-final.
        The underdog won, as in every good story.
        The fans walked home together.
        Her backhand has grown stronger.
        The team bus was late, and so was the kick-off.
        Chop the onions and fry them slowly.
        Let the dough rest under a cloth.
        Salt the water before the pasta goes in.
        Taste the soup, then taste it again.
        The cake sank in the middle.
        A pinch of nutmeg is enough.
        Stir until the sauce thickens.
        Beat the egg whites until they are stiff.
        The bread is done when it sounds hollow.
        Use a sharp knife and a dry board.
        Butter browns before it burns.
        Fold in the flour, a spoon at a time.
        Garlic turns bitter in hot oil.
        Leave the lid off, so that the steam can go.
        The rice should be dry and loose.
        Skim the fat when the broth has cooled.
        Her grandmother never weighed anything.
        The recipe comes from a village by the sea.
        Rest the meat before it is carved.
        Grate the cheese over the hot plates.
        The oven was too cold for the pastry.
        Cinnamon goes with apples, and with lamb.
        A glass of wine for the pot, another for the cook.
        Mash the potatoes while they are hot.
        The jam set over night.
        Pour the tea when it has drawn.
        Burnt sugar is easily washed off with hot water.
        They cooked outside, over an open fire.
        The market sells herbs by the bunch.
        A ripe tomato needs nothing but salt.
        Add the cream last, and off the heat.
        The fish was fresh, and the cook knew it.
        Yeast dies in water that is too warm.
        Cover the bowl with a plate.
        The second batch came out better.
        She read the letter and put it away.
        The train was late, and nobody was surprised.
        A cat slept on the warm bonnet of the car.
        The museum is closed on Mondays.
        He learned the piano as a child and gave it up.
        The bridge was painted green again.
        They moved to the country for the quiet.
        The bookshop on the corner has become a bakery.
        An old map hung above the desk.
        The clock in the hall is slow.
        The meeting was moved to the larger room.
        Her handwriting is hard to read.
        The garden runs down to the river.
        It takes one to know one.
        On the one hand it is cheap, on the other hand it breaks.
        He crept along on all fours.
        The office has been at sixes and sevens since the move.
        She put two and two together and said nothing.
        The children ran in one by one.
        World War II ended before he was born.
        The play is set in the 1920s.
        In the 19th century the canal was dug.
        The painting was sold at auction and never seen again.
        The violin is older than the house.
        A letter of 12 May 1871 mentions the well.
        The committee meets in the spring.
        They speak French at home.
        The dog next door barks at the postman.
        Nobody in the family can whistle.
        The road to the lighthouse is steep.
        It was the best of reasons and the worst of excuses.
        The library lends tools as well as books.
        An apple a day, the saying goes.
        The lamp flickered and went out.
        He forgot his umbrella, as usual.
        The film is longer than the book.
        The photograph shows the harbour at dawn.
        She prefers the window seat.
        """;
}
