-- When an administrator opened an account again that had closed because nobody used it: the days count anew from then.

alter table account add column reopened_at text;
