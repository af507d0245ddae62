-- Whom a tie names, as it was written by whoever tied it: a list of ties reads no case.

alter table worker_household add column name text;
