-- Beside the program's role: one that erases and can do nothing else, one for an auditor who reads the log by himself.
grant usage on schema trail to ${eraser_role}, ${auditor_role};
grant select (id, stream_id, made_at), delete on trail.data_key to ${eraser_role};
grant select (act_id, field, data_key), delete on trail.opening to ${eraser_role};
grant select (stream_id, subject), delete on trail.pseudonym to ${eraser_role};

grant select on trail.act, trail.epoch, trail.leaf, trail.tile, trail.head, trail.log_key, trail.cosignature to ${auditor_role};

-- Even the owner changes an opening, a key or a pseudonym in no way but by removing it.
create trigger opening_never_changes before update or truncate on trail.opening
    for each statement execute function trail.refuse();
create trigger data_key_never_changes before update or truncate on trail.data_key
    for each statement execute function trail.refuse();
create trigger pseudonym_never_changes before update or truncate on trail.pseudonym
    for each statement execute function trail.refuse();
