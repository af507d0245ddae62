using Homeward.App.Accounts;
using Homeward.App.Tokens;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

internal static class AccountMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.ToTable("account");
            account.Property(static a => a.Id).ValueGeneratedNever();
            account.HasOne<Worker>().WithOne().HasForeignKey<Account>(static a => a.WorkerId);
        });
        model.Entity<Passkey>(passkey =>
        {
            passkey.ToTable("passkey");
            passkey.HasOne<Account>().WithMany().HasForeignKey(static p => p.AccountId);
        });
        model.Entity<RecoveryCode>(code =>
        {
            code.ToTable("recovery_code");
            code.HasKey(static c => new { c.AccountId, c.Hash });
            code.HasOne<Account>().WithMany().HasForeignKey(static c => c.AccountId);
        });
        model.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("invitation");
            invitation.Property(static i => i.Id).ValueGeneratedNever();
            invitation.HasOne<Account>().WithMany().HasForeignKey(static i => i.AccountId);
        });
        model.Entity<Session>(session =>
        {
            session.ToTable("session");
            session.HasKey(static s => s.Hash);
            session.HasOne<Account>().WithMany().HasForeignKey(static s => s.AccountId);
        });
        model.Entity<ApiToken>(token =>
        {
            token.ToTable("api_token");
            token.Property(static t => t.Id).ValueGeneratedNever();
            token.HasOne<Account>().WithMany().HasForeignKey(static t => t.AccountId);
        });
        model.Entity<FailedTries>(tries =>
        {
            tries.ToTable("failed_tries");
            tries.HasKey(static t => t.NameHash);
        });
        model.Entity<SpentStep>().ToTable("spent_step");
        model.Entity<ProtectedKey>(key =>
        {
            key.ToTable("protected_key");
            key.HasKey(static k => k.Name);
        });
    }
}
