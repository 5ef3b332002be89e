-- Who recorded a version that came from outside the program: somebody else puts it in force.
alter table pack_version add column recorded_by uuid;
