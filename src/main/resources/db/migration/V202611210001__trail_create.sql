-- Append-only acts. The application's role may insert and read, never change or remove.
create schema trail;
grant usage on schema trail to ${app_role};

create table trail.act (
    n           bigint generated always as identity primary key,
    act_id      uuid        not null unique,
    stream_kind text        not null,
    stream_id   uuid        not null,
    stream_seq  bigint,
    prev_hash   bytea,
    kind        text        not null,
    role        text        not null,
    at          timestamptz not null,
    leaf        bytea       not null check (octet_length(leaf) <= 65535),
    leaf_hash   bytea       not null check (octet_length(leaf_hash) = 32),
    unique (stream_kind, stream_id, stream_seq),
    check ((stream_kind = 'READS') = (stream_seq is null))
);
create index act_by_stream on trail.act (stream_id, n);
create index act_by_kind on trail.act (kind, n);

-- What a commitment opens to: erasable by a role of its own, not by the application.
create table trail.opening (
    act_id uuid  not null references trail.act (act_id),
    field  text  not null,
    key    bytea not null check (octet_length(key) = 32),
    value  text  not null,
    primary key (act_id, field)
);

-- Who a pseudonym is, for one stream: erasable likewise.
create table trail.pseudonym (
    stream_kind text not null,
    stream_id   uuid not null,
    subject     uuid not null,
    ref         uuid not null unique,
    primary key (stream_kind, stream_id, subject)
);

create function trail.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the trail is append-only';
end
$$;
create trigger act_is_append_only before update or delete or truncate on trail.act
    for each statement execute function trail.refuse();

grant select, insert on trail.act, trail.opening, trail.pseudonym to ${app_role};
