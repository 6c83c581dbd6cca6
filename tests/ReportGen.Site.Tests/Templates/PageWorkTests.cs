using ReportGen.Sources;
using ReportGen.Templates;
using Scriban.Syntax;

namespace ReportGen.Tests.Templates;

public sealed class PageWorkTests
{
    private readonly PageWork work = new(Limits.Default with { TemplateWork = 1000, TemplateSteps = 3 });

    private readonly ScriptNode node = new ScriptLiteral();

    [Fact]
    public void A_short_text_is_only_a_step_and_a_longer_one_counts_all_its_characters()
    {
        for (var i = 0; i < 100; i++) work.Done(node, new string('a', 256));
        for (var i = 0; i < 3; i++) work.Done(node, new string('a', 257));

        Assert.Contains("1,000 characters", Assert.Throws<ScriptRuntimeException>(() => work.Done(node, new string('a', 257))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_list_is_only_a_step_and_a_longer_one_counts_all_its_items()
    {
        for (var i = 0; i < 100; i++) work.Done(node, new int[256]);
        for (var i = 0; i < 3; i++) work.Done(node, new int[257]);

        Assert.Throws<ScriptRuntimeException>(() => work.Done(node, new int[257]));
    }

    [Fact]
    public void As_many_steps_as_the_limit_are_done_and_no_more()
    {
        for (var i = 0; i < 3; i++) work.Step(node);

        Assert.Throws<ScriptRuntimeException>(() => work.Step(node));
    }
}
