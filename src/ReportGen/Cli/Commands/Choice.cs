using System.CommandLine;

namespace ReportGen.Cli.Commands;

/// <summary>An option that takes one of a few words; without it the first is meant.</summary>
internal sealed class Choice<T>
{
    private readonly (string Word, T Value)[] choices;

    public Choice(string name, string description, params (string Word, T Value)[] choices)
    {
        this.choices = choices;
        Option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => choices[0].Word };
        Option.AcceptOnlyFromAmong([.. choices.Select(choice => choice.Word)]);
    }

    public Option<string> Option { get; }

    public T In(ParseResult parsed) => choices.First(choice => choice.Word == parsed.GetRequiredValue(Option)).Value;
}
