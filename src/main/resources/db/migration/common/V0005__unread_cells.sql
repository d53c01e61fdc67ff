-- Cells that hold something and were not used, sheet by sheet, as a list in JSON: reason, count, ranges.
alter table sheet_count add column unread_cells varchar(20000) default '[]' not null;
