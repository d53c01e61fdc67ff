-- Kinds of facts that a reading holds, whether it is used or not, separated by commas: a refused file has no sections.
alter table reading add column sections varchar(400) default '' not null;
