-- A kept line names its rule by id, title and first day: one row of the catalogue may be several rules. Until it is made again, a line shows the id.

alter table due_item add column rule_title text not null default '';
update due_item set rule_title = rule_id;
alter table child_summary add column next_rule_title text;
update child_summary set next_rule_title = next_rule_id, computed_by = '', due_hash = '';
