using Homeward.App.Accounts;

namespace Homeward.Web.SignIn;

/// <summary>The one-time code of the first start: shown where Homeward was started, kept nowhere else, and gone with the process or the first administrator.</summary>
public sealed class FirstStart
{
    private OneTimeCode? code;

    /// <summary>The code's words, for the console.</summary>
    public string IssueCode()
    {
        code = OneTimeCode.New(out var words);
        return words;
    }

    public bool IsCode(string typed) => code?.Matches(typed) == true;

    public void Done() => code = null;
}
