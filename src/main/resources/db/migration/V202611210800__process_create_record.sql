-- The way that cases took through the flows: written in the engine's transaction, instead of the engine's own history.
create table process_run (
    instance_id   text primary key,
    case_id       uuid        not null,
    process       text        not null,
    version       int         not null,
    definition_id text        not null,
    parent_id     text,
    started_at    timestamptz not null,
    ended_at      timestamptz
);
create index process_run_by_case on process_run (case_id, started_at);

create table process_step (
    id          text primary key,
    instance_id text        not null references process_run (instance_id),
    node        text        not null,
    node_type   text        not null,
    entered_at  timestamptz not null,
    left_at     timestamptz,
    cancelled   boolean     not null default false,
    position    bigint generated always as identity
);
create index process_step_by_instance on process_step (instance_id, position);

-- What the tables in the flows answered: flags and enum names in, one name out.
create table decision_record (
    id          uuid primary key,
    case_id     uuid        not null,
    instance_id text        not null,
    node        text,
    decision    text        not null,
    version     int         not null,
    sha256      text        not null,
    inputs      jsonb       not null,
    output      text,
    rules       text[]      not null,
    at          timestamptz not null
);
create index decision_record_by_case on decision_record (case_id, at);
