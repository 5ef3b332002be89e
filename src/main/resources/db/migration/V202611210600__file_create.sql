-- Evidence that people upload to a case. The name may be personal; it stands here and nowhere in clear else.
create table file (
    id       uuid        primary key,
    case_id  uuid        not null,
    uploader uuid        not null,
    name     text        not null check (length(name) <= 200),
    kind     text        not null check (kind in ('PDF', 'DOCX', 'XLSX', 'PNG', 'JPEG', 'TXT', 'CSV')),
    size     integer     not null check (size between 1 and 10485760),
    sha256   bytea       not null check (octet_length(sha256) = 32),
    state    text        not null check (state in ('ACCEPTED', 'QUARANTINED', 'REFUSED')),
    at       timestamptz not null,
    content  bytea,
    check ((state = 'REFUSED') = (content is null))
);
create index file_by_case on file (case_id, at, id);
create index file_in_quarantine on file (at, id) where state = 'QUARANTINED';
-- packed already
alter table file alter column content set storage external;
