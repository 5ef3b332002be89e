-- Spreadsheets of parties that are looked up in the background. What they hold is personal and deleted when its time is up.
create table screening_sheet (
    id         uuid        primary key,
    owner_id   uuid        not null references person (id),
    file_name  text        not null,
    state      text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'BROKEN_OFF')),
    asked      jsonb       not null,
    row_count  integer     not null check (row_count between 1 and 10000),
    done_count integer     not null default 0,
    at         timestamptz not null,
    touched_at timestamptz not null,
    delete_at  timestamptz not null
);
create index screening_sheet_of_owner on screening_sheet (owner_id, at desc);
create table screening_sheet_reader (
    sheet_id  uuid not null references screening_sheet (id) on delete cascade,
    person_id uuid not null references person (id),
    primary key (sheet_id, person_id)
);
create table screening_sheet_part (
    sheet_id uuid    not null references screening_sheet (id) on delete cascade,
    first    integer not null,
    answers  jsonb   not null,
    primary key (sheet_id, first)
);
