-- Answers of the lists that an officer kept, with his reason. They are personal; erased like a case, by their id.
create table screening_kept (
    id         uuid        primary key,
    party_kind text        not null check (party_kind in ('PERSON', 'ORGANISATION', 'UNKNOWN')),
    outcome    text        not null check (outcome in ('HIT', 'NO_HIT', 'UNKNOWN')),
    hits       integer     not null check (hits >= 0),
    reason     text        not null check (btrim(reason) <> ''),
    answer     jsonb       not null,
    kept_by    uuid        not null references person (id),
    at         timestamptz not null
);
create index screening_kept_newest on screening_kept (at desc, id desc);
