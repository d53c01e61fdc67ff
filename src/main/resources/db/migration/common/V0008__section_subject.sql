-- What a section is about, where a file replaces no more than the very figures it holds; empty for all of its kind.
alter table section add column subject varchar(1300) default '' not null;
