create table unit (
    id        uuid primary key,
    name_ja   text not null,
    name_en   text not null,
    parent_id uuid references unit (id)
);

create table person (
    id       uuid primary key,
    username text not null unique,
    name_ja  text not null,
    name_en  text not null,
    email    text,
    unit_id  uuid not null references unit (id)
);
create index person_by_unit on person (unit_id);

-- A role may be tied to a unit (head of it); the others hold for the institution.
create table role_grant (
    person_id uuid not null references person (id),
    role      text not null,
    unit_id   uuid references unit (id),
    unique (person_id, role, unit_id)
);
create index role_grant_by_role on role_grant (role, unit_id);

-- The answer to every command, so that a repeat has one effect.
create table command (
    id           uuid primary key,
    name         text        not null,
    person_id    uuid        not null,
    request_hash bytea       not null,
    answer       jsonb,
    at           timestamptz not null
);
