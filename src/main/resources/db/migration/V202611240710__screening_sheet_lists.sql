-- Which lists the rows of a spreadsheet were asked of, and which of its columns were not read.
alter table screening_sheet_part add column lists jsonb;
alter table screening_sheet add column aside text[] not null default '{}';
