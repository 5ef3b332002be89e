alter table trail.opening drop column key;
alter table trail.opening drop column value;
alter table trail.opening alter column data_key set not null;
alter table trail.opening alter column sealed set not null;
create index opening_by_key on trail.opening (data_key);
