-- The program's role writes acts through one function only, which also lets them wait for their place and be found: it can
-- leave out neither. What the function computes itself needs no check; whom a person's acts are found by is a column.
alter table trail.act add column actor_ref uuid;
alter table trail.act disable trigger act_is_append_only;
update trail.act set actor_ref = trail.actor_of(leaf);
alter table trail.act enable trigger act_is_append_only;
drop index trail.act_by_actor;
create index act_by_actor on trail.act (actor_ref, kind, at, n);
drop function trail.actor_of(bytea);

-- the id first: it tells streams apart at the first comparison, and finds all acts of a stream too
alter table trail.act
    drop constraint act_stream_kind_stream_id_stream_seq_key,
    add unique (stream_id, stream_kind, stream_seq);
drop index trail.act_by_stream;

drop trigger act_waits on trail.act;
drop function trail.wait();
drop trigger act_is_found_by_terms on trail.act;
drop function trail.note_terms();
alter table trail.act
    drop constraint act_leaf_check,
    drop constraint act_leaf_hash_check,
    drop constraint leaf_hash_is_its_leaf,
    drop constraint act_check;
drop function trail.append(
    text, uuid, uuid, bigint, bytea, uuid, uuid, uuid, text, text, timestamptz, bytea, bytea);

-- Where the stream's next act stands and how its leaf calls stream and person; holds the stream until the transaction ends.
create function trail.place(
    in_stream_kind text, in_stream uuid, in_person uuid,
    out seq bigint, out prev bytea, out stream_ref uuid, out person_ref uuid)
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if in_stream_kind <> 'READS' then
        perform pg_advisory_xact_lock(hashtextextended(in_stream_kind || ':' || in_stream, 0));
        -- a statement of its own: it must see what the lock's last holder committed
        select a.stream_seq + 1, a.leaf_hash into seq, prev from trail.act a
        where a.stream_id = in_stream and a.stream_kind = in_stream_kind and a.stream_seq is not null
        order by a.stream_seq desc limit 1;
        if not found then
            seq := 1;
        end if;
    end if;
    stream_ref := trail.pseudonym_of(in_stream_kind, in_stream, in_stream);
    person_ref := trail.pseudonym_of(in_stream_kind, in_stream, in_person);
end
$$;

-- Stores a leaf if it stands where the stream ends and calls stream and person by their pseudonyms; else stores nothing.
create function trail.append(
    in_stream_kind text, in_stream uuid, in_person uuid,
    in_seq bigint, in_prev bytea, in_stream_ref uuid, in_person_ref uuid,
    in_act uuid, in_kind text, in_role text, in_at timestamptz, in_leaf bytea) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    stands boolean;
    stored bigint;
begin
    if octet_length(in_leaf) > 65535 then
        raise exception 'a leaf of % bytes', octet_length(in_leaf);
    end if;
    if in_stream_kind <> 'READS' then
        perform pg_advisory_xact_lock(hashtextextended(in_stream_kind || ':' || in_stream, 0));
    end if;
    select in_stream_ref = (
            select p.ref from trail.pseudonym p
            where p.stream_kind = in_stream_kind and p.stream_id = in_stream and p.subject = in_stream)
        and in_person_ref is not distinct from (
            select p.ref from trail.pseudonym p
            where p.stream_kind = in_stream_kind and p.stream_id = in_stream and p.subject = in_person)
        and case in_stream_kind
            when 'READS' then in_seq is null and in_prev is null
            else coalesce((
                select a.stream_seq + 1 = in_seq and a.leaf_hash = in_prev from trail.act a
                where a.stream_id = in_stream and a.stream_kind = in_stream_kind and a.stream_seq is not null
                order by a.stream_seq desc limit 1), in_seq = 1 and in_prev is null)
        end
        into stands;
    if stands is not true then
        return false;
    end if;
    insert into trail.act (act_id, stream_kind, stream_id, stream_seq, prev_hash, kind, role, actor_ref, at, leaf, leaf_hash)
    values (in_act, in_stream_kind, in_stream, in_seq, in_prev, in_kind, in_role, in_person_ref, in_at, in_leaf,
        sha256('\x00'::bytea || in_leaf))
    returning n into stored;
    insert into trail.pending (n, late) values (stored, in_kind <> 'TRAIL_EPOCH_OPENED');
    if in_kind in ('CASE_ASSESSED', 'FORM_RECOMMENDED', 'DMN_EVALUATED', 'DETERMINED', 'CASE_MOVED', 'VOTED', 'OBJECTION_HEARD',
        'OBJECTION_SETTLED') then
        insert into trail.act_term (term, at, n) select term, in_at, stored from trail.terms_of(in_leaf) term;
    end if;
    return true;
end
$$;

revoke insert on trail.act, trail.pseudonym from ${app_role};
revoke execute on all functions in schema trail from public;
revoke execute on function trail.pseudonym_of(text, uuid, uuid) from ${app_role};
grant execute on function trail.place(text, uuid, uuid), trail.append(
    text, uuid, uuid, bigint, bytea, uuid, uuid, uuid, text, text, timestamptz, bytea) to ${app_role};
