-- A letter has a line for each alliance, and a thousand of them had no room.
alter table letter alter column body set data type varchar(5000000);
alter table letter alter column enclosures set data type varchar(5000000);
