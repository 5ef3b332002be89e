-- Every version of a policy pack that ever held, with its exact files (a ZIP archive).
-- sha256: of the sorted lines "<sha256 of file>  <name>".
create table pack_version (
    id          uuid        primary key,
    pack        text        not null,
    version     text        not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       bytea       not null,
    state       text        not null check (state in ('DRAFT', 'SHADOW', 'IN_FORCE', 'WITHDRAWN')),
    valid_from  date        not null,
    valid_until date        check (valid_until >= valid_from),
    recorded_at timestamptz not null
);
create index pack_version_by_pack on pack_version (pack, recorded_at desc);
-- at most one version of a pack has no end
create unique index pack_version_open on pack_version (pack) where state = 'IN_FORCE' and valid_until is null;
