-- Rows whose source was read as the mark says are switched off, or on again, from a day on. The newest record up to a day holds on it.
create table policy_mark (
    id         uuid        primary key,
    mark       text        not null check (mark in ('found', 'found-2', 'own')),
    off        boolean     not null,
    valid_from date        not null,
    reason     text        not null check (reason <> ''),
    by_person  uuid        not null,
    at         timestamptz not null
);
create index policy_mark_by_mark on policy_mark (mark, at desc);
