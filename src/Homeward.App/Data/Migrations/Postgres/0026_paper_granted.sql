-- Whether what a paper asked for was granted.

alter table fact_court_paper add column granted boolean;
