-- An edition that a person or a folder brought is compared before it is used; one that lost too much waits for a second
-- person.
alter table list_edition
    add column state       text not null default 'IN_FORCE' check (state in ('IN_FORCE', 'HELD', 'REFUSED')),
    add column proposed_by uuid,
    add column decided_by  uuid,
    add column decided_at  timestamptz,
    add column reason      text,
    -- since when it is used, or was until a later one came
    add column used_at     timestamptz,
    add check (state <> 'REFUSED' or decided_by is not null),
    add check (decided_by is null or (decided_by <> proposed_by and btrim(reason) <> ''));
update list_edition set used_at = loaded_at;
alter table list_edition add check ((state = 'IN_FORCE') = (used_at is not null));
create index list_edition_by_list on list_edition (list_id, in_force_on desc, used_at desc);
