using Homeward.App.Alerts;
using Homeward.App.Due;
using Homeward.App.Families;
using Homeward.App.FirstNight;
using Homeward.App.Merges;
using Homeward.App.Notes;
using Homeward.App.Orders;
using Homeward.App.Papers;
using Homeward.App.Papers.Reading;
using Homeward.App.Referrals;
using Homeward.App.Relatives;
using Homeward.App.Removals;
using Homeward.App.Secrets;
using Homeward.App.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

/// <summary>What casework keeps beside the facts of the rules.</summary>
internal static class CaseworkMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<CaseNote>().ToTable("case_note").HasKey(static note => new { note.ChildId, note.Id });
        model.Entity<RemovalCircumstance>().ToTable("removal_circumstance").HasKey(static one => new { one.ChildId, one.RemovalId, one.Kind });
        model.Entity<RelativeReply>().ToTable("relative_reply").HasKey(static reply => new { reply.ChildId, reply.Id });
        model.Entity<ServiceReferral>().ToTable("service_referral").HasKey(static referral => new { referral.ChildId, referral.Id });
        model.Entity<OrderText>().ToTable("order_text").HasKey(static text => new { text.ChildId, text.OrderId });
        model.Entity<FindingWords>().ToTable("finding_words").HasKey(static words => new { words.ChildId, words.FindingId });
        model.Entity<Alert>().ToTable("alert").Property(static alert => alert.Id).ValueGeneratedNever();
        model.Entity<ChildBasics>().ToTable("child_basics").Property(static basics => basics.Id).ValueGeneratedNever();
        model.Entity<KeptApart>().ToTable("kept_apart").Property(static kept => kept.Id).ValueGeneratedNever();
        model.Entity<ApartRelease>().ToTable("apart_release").Property(static release => release.Id).ValueGeneratedNever();
        model.Entity<Escalation>().ToTable("escalation").HasKey(static told => new { told.ChildId, told.Line });
        model.Entity<Escalation>().HasOne<Alert>().WithMany().HasForeignKey(static told => told.AlertId);
        model.Entity<Digest>().ToTable("digest").HasKey(static made => new { made.WorkerId, made.Day });
        model.Entity<DuePutOff>().ToTable("due_put_off").Property(static put => put.Id).ValueGeneratedNever();
        model.Entity<PutOffTakenBack>().ToTable("due_put_off_taken_back").HasKey(static back => back.PutOffId);
        model.Entity<PutOffTakenBack>().HasOne<DuePutOff>().WithMany().HasForeignKey(static back => back.PutOffId);
        Merges(model);
        Families(model);
        Tasks(model);
        Papers(model);
    }

    private static void Merges(ModelBuilder model)
    {
        model.Entity<CaseMerge>().ToTable("case_merge").Property(static merge => merge.Id).ValueGeneratedNever();
        var leftOut = model.Entity<CaseMergeLeftOut>().ToTable("case_merge_left_out");
        leftOut.HasKey(static fact => new { fact.MergeId, fact.FactId });
        leftOut.HasOne<CaseMerge>().WithMany().HasForeignKey(static fact => fact.MergeId);
        model.Entity<PersonMerge>().ToTable("person_merge").Property(static merge => merge.Id).ValueGeneratedNever();
    }

    private static void Families(ModelBuilder model)
    {
        model.Entity<FamilyCase>().ToTable("family_case").Property(static family => family.Id).ValueGeneratedNever();
        var link = model.Entity<FamilyChild>().ToTable("family_child");
        link.HasKey(static child => new { child.FamilyId, child.ChildId });
        link.HasOne<FamilyCase>().WithMany().HasForeignKey(static child => child.FamilyId);
        model.Entity<Relationship>().ToTable("relationship").Property(static known => known.Id).ValueGeneratedNever();
        model.Entity<Household>().ToTable("household").Property(static household => household.Id).ValueGeneratedNever();
        var stay = model.Entity<HouseholdStay>().ToTable("household_stay");
        stay.Property(static known => known.Id).ValueGeneratedNever();
        stay.HasOne<Household>().WithMany().HasForeignKey(static known => known.HouseholdId);
    }

    private static void Tasks(ModelBuilder model)
    {
        model.Entity<CaseTask>().ToTable("case_task").Property(static task => task.Id).ValueGeneratedNever();
        var owner = model.Entity<CaseTaskOwner>().ToTable("case_task_owner");
        owner.HasKey(static known => new { known.TaskId, known.Number });
        owner.HasOne<CaseTask>().WithMany().HasForeignKey(static known => known.TaskId);
    }

    private static void Papers(ModelBuilder model)
    {
        model.Entity<CaseDocument>().ToTable("case_document").HasKey(static document => new { document.ChildId, document.Id });
        model.Entity<DocumentWithdrawal>().ToTable("document_withdrawal").HasKey(static gone => new { gone.ChildId, gone.DocumentId });
        model.Entity<ReceivedFile>().ToTable("received_file").Property(static file => file.Id).ValueGeneratedNever();
        model.Entity<PaperText>().ToTable("paper_text").HasKey(static text => new { text.DocumentId, text.ChildId });
        model.Entity<PaperUnread>().ToTable("paper_unread").HasKey(static unread => new { unread.DocumentId, unread.ChildId });
    }
}
