using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Alerts;
using Homeward.App.Calendars;
using Homeward.App.Children;
using Homeward.App.Drafts;
using Homeward.App.Due;
using Homeward.App.Exchange;
using Homeward.App.Families;
using Homeward.App.FirstNight;
using Homeward.App.Law;
using Homeward.App.Ledger;
using Homeward.App.Merges;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.App.Orders;
using Homeward.App.Papers;
using Homeward.App.Papers.Reading;
using Homeward.App.Referrals;
using Homeward.App.Relatives;
using Homeward.App.Removals;
using Homeward.App.Search;
using Homeward.App.Secrets;
using Homeward.App.Tasks;
using Homeward.App.Tokens;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

/// <summary>The one model over both databases. Facts are the records of Homeward.Rules themselves, one table a kind (<see cref="FactMapping"/>).</summary>
public sealed class HomewardDb(DbContextOptions<HomewardDb> options) : DbContext(options)
{
    public DbSet<ChildRecord> Children => Set<ChildRecord>();

    public DbSet<Worker> Workers => Set<Worker>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<CaseLabel> CaseLabels => Set<CaseLabel>();

    public DbSet<CaseAudience> CaseAudience => Set<CaseAudience>();

    public DbSet<WorkerHousehold> WorkerHouseholds => Set<WorkerHousehold>();

    public DbSet<BreakGlass> BreakGlass => Set<BreakGlass>();

    public DbSet<Reopening> Reopenings => Set<Reopening>();

    public DbSet<CaseRead> CaseReads => Set<CaseRead>();

    public DbSet<LedgerEntry> LedgerEntries => Set<LedgerEntry>();

    public DbSet<LedgerChild> LedgerChildren => Set<LedgerChild>();

    public DbSet<LedgerHead> LedgerHeads => Set<LedgerHead>();

    public DbSet<OperationKey> OperationKeys => Set<OperationKey>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<EpisodeInterval> Episodes => Set<EpisodeInterval>();

    public DbSet<PlacementInterval> PlacementIntervals => Set<PlacementInterval>();

    public DbSet<ChildSummary> Summaries => Set<ChildSummary>();

    public DbSet<DueItem> DueItems => Set<DueItem>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<DuePutOff> DuePutOffs => Set<DuePutOff>();

    public DbSet<PutOffTakenBack> PutOffsTakenBack => Set<PutOffTakenBack>();

    public DbSet<ImportRefusal> ImportRefusals => Set<ImportRefusal>();

    public DbSet<SourceRecord> SourceRecords => Set<SourceRecord>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Passkey> Passkeys => Set<Passkey>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<FailedTries> FailedTries => Set<FailedTries>();

    public DbSet<SpentStep> SpentSteps => Set<SpentStep>();

    public DbSet<ProtectedKey> ProtectedKeys => Set<ProtectedKey>();

    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    public DbSet<CaseNote> CaseNotes => Set<CaseNote>();

    public DbSet<FamilyCase> FamilyCases => Set<FamilyCase>();

    public DbSet<FamilyChild> FamilyChildren => Set<FamilyChild>();

    public DbSet<Relationship> Relationships => Set<Relationship>();

    public DbSet<Household> Households => Set<Household>();

    public DbSet<HouseholdStay> HouseholdStays => Set<HouseholdStay>();

    public DbSet<ChildBasics> ChildBasics => Set<ChildBasics>();

    public DbSet<KeptApart> KeptApart => Set<KeptApart>();

    public DbSet<ApartRelease> ApartReleases => Set<ApartRelease>();

    public DbSet<RemovalCircumstance> RemovalCircumstances => Set<RemovalCircumstance>();

    public DbSet<RelativeReply> RelativeReplies => Set<RelativeReply>();

    public DbSet<ServiceReferral> ServiceReferrals => Set<ServiceReferral>();

    public DbSet<OrderText> OrderTexts => Set<OrderText>();

    public DbSet<FindingWords> FindingWords => Set<FindingWords>();

    public DbSet<Alert> Alerts => Set<Alert>();

    public DbSet<Escalation> Escalations => Set<Escalation>();

    public DbSet<Digest> Digests => Set<Digest>();

    public DbSet<CaseMerge> CaseMerges => Set<CaseMerge>();

    public DbSet<CaseMergeLeftOut> CaseMergesLeftOut => Set<CaseMergeLeftOut>();

    public DbSet<PersonMerge> PersonMerges => Set<PersonMerge>();

    public DbSet<CaseTask> CaseTasks => Set<CaseTask>();

    public DbSet<CaseTaskOwner> CaseTaskOwners => Set<CaseTaskOwner>();

    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    public DbSet<CalendarEntry> CalendarEntries => Set<CalendarEntry>();

    public DbSet<LawBook> LawBooks => Set<LawBook>();

    public DbSet<LawChange> LawChanges => Set<LawChange>();

    public DbSet<CaseDocument> CaseDocuments => Set<CaseDocument>();

    public DbSet<DocumentWithdrawal> DocumentWithdrawals => Set<DocumentWithdrawal>();

    public DbSet<ReceivedFile> ReceivedFiles => Set<ReceivedFile>();

    internal DbSet<CaseloadEntry> CaseloadEntries => Set<CaseloadEntry>();

    internal DbSet<ChildWithoutWorker> ChildrenWithoutWorker => Set<ChildWithoutWorker>();

    internal DbSet<PaperText> PaperTexts => Set<PaperText>();

    internal DbSet<PaperUnread> PapersUnread => Set<PaperUnread>();

    /// <summary>What a search found; asked of the index, kept in no table.</summary>
    internal DbSet<SearchHit> SearchHits => Set<SearchHit>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StoredForms.Configure(configurationBuilder, Database.IsSqlite());

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var kind in FactTables.Kinds) FactMapping.Map(modelBuilder, kind);
        CalendarMapping.Map(modelBuilder);
        CaseMapping.Map(modelBuilder);
        AccessMapping.Map(modelBuilder);
        AccountMapping.Map(modelBuilder);
        CaseworkMapping.Map(modelBuilder);
        LawMapping.Map(modelBuilder);
        modelBuilder.Entity<SearchHit>().HasNoKey().ToTable((string?)null);
        LedgerMapping.Map(modelBuilder);
        ExchangeMapping.Map(modelBuilder);
        Naming.Apply(modelBuilder);
    }
}
