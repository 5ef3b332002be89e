-- Openings are sealed under a key of their case; the key is wrapped by one that is not in the database. A case is erased by
-- removing its key, which a role of its own may do.
create table trail.data_key (
    id        uuid        primary key,
    -- case, person, pack or list: all streams of one id
    stream_id uuid        not null unique,
    wrapped_by integer    not null check (wrapped_by >= 1),
    wrapped   bytea       not null,
    made_at   timestamptz not null
);
grant select, insert on trail.data_key to ${app_role};
alter table trail.opening add column data_key uuid;
alter table trail.opening add column sealed bytea;
