using ReportGen.Data.Languages;

namespace ReportGen.Tests.Data.Languages;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", false)]
    [InlineData("en-GB", false)]
    [InlineData("EN-us", false)]
    [InlineData("de-1996", false)]
    [InlineData("de-CH-1996", false)]
    [InlineData("pt-BR", false)]
    [InlineData("es-419", false)]
    [InlineData("zh-Hant-TW", false)]
    [InlineData("yue", false)]
    [InlineData("en-x-private", false)]
    [InlineData("th-u-nu-thai", false)]
    [InlineData("ar", true)]
    [InlineData("he-IL", true)]
    [InlineData("fa", true)]
    [InlineData("ur-PK", true)]
    [InlineData("yi", true)]
    [InlineData("dv", true)]
    [InlineData("ckb", true)]
    [InlineData("ar-Latn", false)]
    [InlineData("az-Arab", true)]
    [InlineData("pa-Arab-PK", true)]
    [InlineData("ff-Adlm", true)]
    [InlineData("ku", false)]
    public void A_real_tag_is_taken_and_knows_its_direction(string tag, bool isRightToLeft) =>
        Assert.Equal((new LanguageTag(tag, isRightToLeft), ""), LanguageTag.Parse(tag));

    [Theory]
    [InlineData("english", "did you mean 'en'?")]
    [InlineData("English-GB", "did you mean 'en-GB'?")]
    [InlineData("germn", "did you mean 'de'?")]
    [InlineData("deutsch", "did you mean 'de'?")]
    [InlineData("eng", "did you mean 'en'?")]
    [InlineData("deu-AT", "did you mean 'de-AT'?")]
    [InlineData("iw", "did you mean 'he'?")]
    [InlineData("xx-nonsense", "write the code of a language, such as 'en', 'de' or 'pt-BR'")]
    [InlineData("qaa", "write the code of a language, such as 'en', 'de' or 'pt-BR'")]
    [InlineData("", "write the code of a language, such as 'en', 'de' or 'pt-BR'")]
    [InlineData("-", "write the code of a language, such as 'en', 'de' or 'pt-BR'")]
    [InlineData("en-nonsense", "'nonsense' is no script, region or variant of a language at this place: write 'en'")]
    [InlineData("en-GB-Latn", "'Latn' is no script, region or variant of a language at this place: write 'en-GB'")]
    [InlineData("en-XX", "'XX' is no script, region or variant of a language at this place: write 'en'")]
    [InlineData("en_GB", "write the code of a language, such as 'en', 'de' or 'pt-BR'")]
    [InlineData("en-x", "'x' is no script, region or variant of a language at this place: write 'en'")]
    [InlineData("en--GB", "'' is no script, region or variant of a language at this place: write 'en'")]
    public void What_is_no_tag_is_refused_with_what_to_write(string text, string remedy) => Assert.Equal((null, remedy), LanguageTag.Parse(text));

    [Theory]
    [InlineData("en", true)]
    [InlineData("en-GB", true)]
    [InlineData("EN", true)]
    [InlineData("enf", false)]
    [InlineData("de", false)]
    public void English_in_all_its_forms_is_the_language_of_the_theme(string tag, bool isEnglish) => Assert.Equal(isEnglish, LanguageTag.Parse(tag).Tag?.IsEnglish);
}
