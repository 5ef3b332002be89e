-- The log over the acts: every act waits in pending until the sequencer gives it a place; places are dense and for ever.
-- The program's role reaches pending and leaf through functions only: it can neither choose a place nor leave out an act.
create table trail.epoch (
    epoch     integer     primary key check (epoch >= 1),
    origin    text        not null,
    opened_at timestamptz not null,
    -- last checkpoint of the epoch before, where acts of it were lost
    lost      text
);

-- An epoch's opening act takes its first place, before what still waits.
create table trail.pending (
    n    bigint  primary key,
    late boolean not null default true
);

create table trail.leaf (
    epoch     integer not null references trail.epoch (epoch),
    idx       bigint  not null check (idx >= 0),
    n         bigint  not null unique,
    leaf_hash bytea   not null check (octet_length(leaf_hash) = 32),
    primary key (epoch, idx)
);

-- Full tiles only; a partial one is read from what is below it.
create table trail.tile (
    epoch  integer not null,
    level  integer not null check (level >= 0),
    idx    bigint  not null check (idx >= 0),
    hashes bytea   not null check (octet_length(hashes) = 8192),
    root   bytea   not null check (octet_length(root) = 32),
    primary key (epoch, level, idx)
);

create table trail.head (
    epoch integer     not null,
    size  bigint      not null check (size > 0),
    root  bytea       not null check (octet_length(root) = 32),
    edge  bytea       not null,
    at    timestamptz not null,
    note  text,
    primary key (epoch, size)
);

create table trail.log_key (
    epoch  integer not null,
    number integer not null,
    vkey   text    not null,
    -- the act that brought it in; none for the first of an epoch
    act_id uuid,
    primary key (epoch, number)
);

create table trail.cosignature (
    epoch integer not null,
    size  bigint  not null,
    vkey  text    not null,
    line  text    not null,
    at    timestamptz not null,
    primary key (epoch, size, vkey)
);

alter table trail.act add constraint leaf_hash_is_its_leaf
    check (leaf_hash = sha256('\x00'::bytea || leaf));

create function trail.wait() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into trail.pending (n, late) values (new.n, new.kind <> 'TRAIL_EPOCH_OPENED');
    return null;
end
$$;
create trigger act_waits after insert on trail.act for each row execute function trail.wait();
insert into trail.pending (n) select n from trail.act;

-- Gives the oldest waiting acts the next places. The fence against a second sequencer is the primary key of leaf.
create function trail.integrate(in_epoch integer, in_first bigint, in_most integer)
    returns table (idx bigint, n bigint, leaf_hash bytea)
    language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin
    if in_epoch is distinct from (select max(e.epoch) from trail.epoch e) then
        raise exception 'not the epoch: %', in_epoch;
    end if;
    if in_first is distinct from (select coalesce(max(l.idx) + 1, 0) from trail.leaf l where l.epoch = in_epoch) then
        raise exception 'gap: %', in_first using errcode = 'unique_violation';
    end if;
    return query
    with batch as materialized (
        select p.n from trail.pending p order by p.late, p.n limit in_most for update
    ), gone as (
        delete from trail.pending p using batch b where p.n = b.n returning p.n, p.late
    ), put as (
        insert into trail.leaf (epoch, idx, n, leaf_hash)
        select in_epoch, in_first + row_number() over (order by g.late, g.n) - 1, g.n, a.leaf_hash
        from gone g join trail.act a on a.n = g.n
        returning idx, n, leaf_hash
    )
    select put.idx, put.n, put.leaf_hash from put order by put.idx;
end
$$;

-- Puts the signed note to a head, once.
create function trail.sign(in_epoch integer, in_size bigint, in_note text) returns void
    language sql security definer set search_path = pg_catalog as $$
    update trail.head set note = in_note where epoch = in_epoch and size = in_size and note is null
$$;

create function trail.refuse_but_the_note() returns trigger language plpgsql as $$
begin
    if old.note is null and (old.epoch, old.size, old.root, old.edge, old.at) = (new.epoch, new.size, new.root, new.edge, new.at)
    then
        return new;
    end if;
    raise exception 'the trail is append-only';
end
$$;
create trigger head_is_signed_once before update on trail.head for each row execute function trail.refuse_but_the_note();
create trigger head_is_append_only before delete or truncate on trail.head
    for each statement execute function trail.refuse();
create trigger leaf_is_append_only before update or delete or truncate on trail.leaf
    for each statement execute function trail.refuse();
create trigger tile_is_append_only before update or delete or truncate on trail.tile
    for each statement execute function trail.refuse();
create trigger epoch_is_append_only before update or delete or truncate on trail.epoch
    for each statement execute function trail.refuse();
create trigger log_key_is_append_only before update or delete or truncate on trail.log_key
    for each statement execute function trail.refuse();
create trigger cosignature_is_append_only before update or delete or truncate on trail.cosignature
    for each statement execute function trail.refuse();

grant select on all tables in schema trail to ${app_role};
grant insert on trail.epoch, trail.tile, trail.head, trail.log_key, trail.cosignature to ${app_role};
revoke execute on all functions in schema trail from public;
grant execute on function trail.integrate(integer, bigint, integer), trail.sign(integer, bigint, text) to ${app_role};
