-- One call for an act: holds the stream until the transaction ends, and stores the leaf if it stands where the stream ends
-- and calls stream and person by their pseudonyms; else stores nothing and tells what a leaf must name.
create function trail.pseudonym_of(in_kind text, in_stream uuid, in_subject uuid) returns uuid
    language plpgsql as $$
declare
    found_ref uuid;
begin
    if in_subject is null then
        return null;
    end if;
    loop
        select ref into found_ref from trail.pseudonym
        where stream_kind = in_kind and stream_id = in_stream and subject = in_subject;
        if found then
            return found_ref;
        end if;
        insert into trail.pseudonym (stream_kind, stream_id, subject, ref)
        values (in_kind, in_stream, in_subject, gen_random_uuid()) on conflict do nothing;
    end loop;
end
$$;

create function trail.append(
    in_stream_kind text, in_stream uuid, in_person uuid,
    in_seq bigint, in_prev bytea, in_stream_ref uuid, in_person_ref uuid,
    in_act uuid, in_kind text, in_role text, in_at timestamptz, in_leaf bytea, in_leaf_hash bytea,
    out stored boolean, out seq bigint, out prev bytea, out stream_ref uuid, out person_ref uuid)
    language plpgsql as $$
begin
    if in_stream_kind <> 'READS' then
        perform pg_advisory_xact_lock(hashtextextended(in_stream_kind || ':' || in_stream, 0));
        -- a statement of its own: it must see what the lock's last holder committed
        select a.stream_seq + 1, a.leaf_hash into seq, prev from trail.act a
        where a.stream_kind = in_stream_kind and a.stream_id = in_stream and a.stream_seq is not null
        order by a.stream_seq desc limit 1;
        if not found then
            seq := 1;
        end if;
    end if;
    stream_ref := trail.pseudonym_of(in_stream_kind, in_stream, in_stream);
    person_ref := trail.pseudonym_of(in_stream_kind, in_stream, in_person);
    stored := in_leaf is not null
        and (in_seq, in_prev, in_stream_ref, in_person_ref) is not distinct from (seq, prev, stream_ref, person_ref);
    if stored then
        insert into trail.act (act_id, stream_kind, stream_id, stream_seq, prev_hash, kind, role, at, leaf, leaf_hash)
        values (in_act, in_stream_kind, in_stream, seq, prev, in_kind, in_role, in_at, in_leaf, in_leaf_hash);
    end if;
end
$$;
revoke execute on function trail.pseudonym_of(text, uuid, uuid), trail.append(
    text, uuid, uuid, bigint, bytea, uuid, uuid, uuid, text, text, timestamptz, bytea, bytea) from public;
grant execute on function trail.pseudonym_of(text, uuid, uuid), trail.append(
    text, uuid, uuid, bigint, bytea, uuid, uuid, uuid, text, text, timestamptz, bytea, bytea) to ${app_role};
