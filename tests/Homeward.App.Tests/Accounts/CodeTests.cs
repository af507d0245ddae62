using System.Text;
using Homeward.App.Accounts;

namespace Homeward.App.Tests.Accounts;

public sealed class CodeTests
{
    [Fact]
    public void One_time_code_is_taken_as_people_type_it_and_no_other_is()
    {
        var code = OneTimeCode.New(out var words);
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}$", words);
        Assert.True(code.Matches(words));
        Assert.True(code.Matches(words.Replace("-", " ", StringComparison.Ordinal).Replace('0', 'o').Replace('1', 'l')));
        Assert.False(code.Matches(words[..^1]));
        OneTimeCode.New(out var other);
        Assert.False(code.Matches(other));
    }

    /// <summary>RFC 6238, appendix B, for SHA-1: the last six of the eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void App_shows_the_digits_of_the_rfc(long seconds, string digits) =>
        Assert.Equal(digits, Totp.CodeAt(Encoding.ASCII.GetBytes("12345678901234567890"), Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void Digits_of_the_app_serve_within_half_a_minute_of_the_clock_and_once()
    {
        var secret = Totp.NewSecret();
        var now = new DateTimeOffset(2026, 10, 5, 12, 0, 10, TimeSpan.Zero);
        var step = Totp.StepAt(now);
        foreach (var near in (long[])[step - 1, step, step + 1]) Assert.Equal(near, Totp.StepOf(secret, Totp.CodeAt(secret, near), now, null));
        Assert.Null(Totp.StepOf(secret, Totp.CodeAt(secret, step - 2), now, null));
        Assert.Null(Totp.StepOf(secret, Totp.CodeAt(secret, step), now, step));
        Assert.Null(Totp.StepOf(secret, Totp.CodeAt(secret, step - 1), now, step));
        Assert.Null(Totp.StepOf(secret, string.Empty, now, null));
    }

    [Fact]
    public void Secret_is_written_as_apps_read_it() =>
        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.Letters(Encoding.ASCII.GetBytes("12345678901234567890")));

    [Theory]
    [InlineData("lantern orchard seventeen", null)]
    [InlineData("δέντρο και φεγγάρι", null)]
    [InlineData("short one", "at least 15")]
    [InlineData("fourteen chars", "at least 15")]
    [InlineData("aaaaaaaaaaaaaaaaaaa", "first that would be guessed")]
    [InlineData("passwordpassword1", "first that would be guessed")]
    [InlineData("abcabcabcabcabcabc", "first that would be guessed")]
    [InlineData("qwertyuiopasdfghjkl", "first that would be guessed")]
    [InlineData("Homeward2026Homeward", "first that would be guessed")]
    public void Password_is_long_and_not_the_first_guess(string password, string? refusal)
    {
        if (refusal is null) Assert.Null(PasswordRules.Refusal(password));
        else Assert.Contains(refusal, PasswordRules.Refusal(password)?.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ruth.abiodun", true)]
    [InlineData("o'neill@agency.example", true)]
    [InlineData("two words", false)]
    [InlineData(" ", false)]
    [InlineData("<script>", false)]
    public void User_name_is_one_word(string userName, bool taken) => Assert.Equal(taken, UserNames.Refusal(userName) is null);

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("work phone 📱", null)]
    [InlineData("work\u0000phone", "no control characters")]
    [InlineData("work\nphone", "no control characters")]
    public void Name_of_a_passkey_is_one_line(string? name, string? refusal)
    {
        var said = PasskeyNames.Refusal(name)?.ToString();
        if (refusal is null) Assert.Null(said);
        else Assert.Contains(refusal, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80, null)]
    [InlineData(81, "at most 80 characters")]
    public void Name_of_a_passkey_is_short(int length, string? refusal)
    {
        var said = PasskeyNames.Refusal(new string('a', length))?.ToString();
        if (refusal is null) Assert.Null(said);
        else Assert.Contains(refusal, said, StringComparison.Ordinal);
    }
}
