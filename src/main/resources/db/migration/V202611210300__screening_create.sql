-- Snapshots of published lists, kept for ever: a judgement names the entry as it stood.
create table list_edition (
    id            uuid primary key,
    list_id       text        not null,
    edition       text        not null,
    title_ja      text        not null,
    title_en      text        not null,
    source        text        not null,
    published_on  date        not null,
    in_force_on   date        not null,
    licence       text        not null,
    sha256        text        not null check (length(sha256) = 64),
    entries       integer     not null check (entries > 0),
    loaded_at     timestamptz not null,
    unique (list_id, sha256)
);

create table list_entry (
    id         uuid primary key,
    edition_id uuid    not null references list_edition (id),
    no         integer not null,
    country    text    not null,
    name       text    not null,
    concerns   text    not null,
    sha256     text    not null check (length(sha256) = 64),
    unique (edition_id, no)
);

create table list_name (
    entry_id   uuid    not null references list_entry (id),
    n          integer not null,
    name       text    not null,
    kind       text    not null,
    normalised text    not null,
    primary key (entry_id, n)
);
create index list_name_by_normalised on list_name (normalised);

-- One party looked up once; all parties of a case that were looked up together have one round.
create table screening_run (
    id         uuid primary key,
    case_id    uuid        not null,
    round      integer     not null,
    party_id   uuid        not null,
    party_name text        not null,
    party_kind text        not null,
    at         timestamptz not null,
    outcome    text        not null check (outcome in ('NONE', 'POSSIBLE', 'FAILED')),
    unique (case_id, round, party_id)
);

create table screening_run_edition (
    run_id     uuid not null references screening_run (id),
    edition_id uuid not null references list_edition (id),
    primary key (run_id, edition_id)
);

create table screening_match (
    id           uuid primary key,
    run_id       uuid not null references screening_run (id),
    entry_id     uuid not null references list_entry (id),
    entry_hash   text not null,
    asked_name   text not null,
    listed_name  text not null,
    name_kind    text not null,
    how          text not null,
    party_key    text not null,
    state        text not null check (state in ('OPEN', 'SAME', 'DIFFERENT', 'UNKNOWN')),
    judged_by    uuid,
    judged_at    timestamptz,
    reason       text,
    reused_from  uuid references screening_match (id),
    unique (run_id, entry_id),
    check ((state = 'OPEN') = (judged_at is null)),
    check (state = 'OPEN' or (judged_by is not null and btrim(reason) <> ''))
);
create index screening_match_by_party_and_entry on screening_match (party_key, entry_hash);
