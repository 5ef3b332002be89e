create table erasure (
    id           uuid        primary key,
    kind         text        not null check (kind in ('CASE', 'PERSON')),
    subject_id   uuid        not null,
    ground       text        not null,
    state        text        not null check (state in ('REQUESTED', 'REFUSED', 'APPROVED', 'DONE')),
    requested_by uuid        not null,
    requested_at timestamptz not null,
    decided_by   uuid,
    decided_at   timestamptz,
    cases        uuid[]      not null,
    check ((state = 'REQUESTED') = (decided_by is null)),
    check (decided_by <> requested_by),
    check ((decided_by is null) = (decided_at is null))
);
create unique index erasure_open_once on erasure (subject_id) where state = 'REQUESTED';
create index erasure_by_age on erasure (requested_at desc, id);
create index erasure_by_case on erasure using gin (cases);

-- What was sent or issued for good is removed by the eraser alone.
create or replace function collaboration_version_refuse() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_user = '${eraser_role}' then
        return old;
    end if;
    raise exception 'a sent version is never changed';
end
$$;
revoke update, delete, truncate on collaboration_version from ${app_role};
grant select (collaboration_id), delete on collaboration_version to ${eraser_role};
grant select (case_id), delete on letter to ${eraser_role};
