-- A federal file tells of a victim and of a report, not of the day the agency learned of it.

alter table fact_trafficking_identification add column day_is_latest integer not null default 0;
alter table fact_trafficking_identification add column report_made integer;
