-- Since when live cases are looked up against what an edition changed; empty until then.
alter table list_edition add column rescreened_at timestamptz;
update list_edition set rescreened_at = used_at;

-- Files that were brought for a list and could not be read. The file itself is not kept.
create table list_refused_file (
    id          uuid primary key,
    list_id     text        not null,
    sha256      text        not null check (length(sha256) = 64),
    cause       text        not null,
    place       text        not null,
    at          timestamptz not null,
    proposed_by uuid
);
create index list_refused_file_by_list on list_refused_file (list_id, at desc);
