-- What lists say of a party, once for each content: an entry that the next edition repeats costs one short row.
create table list_content (
    sha256   text  primary key check (length(sha256) = 64),
    name     text  not null,
    searched text  not null,
    document jsonb not null
);

insert into list_content (sha256, name, searched, document)
select distinct on (e.sha256) e.sha256, e.name, coalesce(n.searched, ''), jsonb_build_object(
    'no', 0, 'ownId', null, 'kind', 'ORGANISATION', 'name', e.name, 'names', coalesce(n.names, '[]'),
    'country', e.country, 'countryCodes', '[]'::jsonb, 'identifiers', '[]'::jsonb, 'births', '[]'::jsonb,
    'concerns', coalesce((
        select jsonb_agg(case code when 'B' then 'BIOLOGICAL' when 'C' then 'CHEMICAL' when 'M' then 'MISSILE'
                         when 'N' then 'NUCLEAR' else 'CONVENTIONAL' end)
        from unnest(string_to_array(nullif(e.concerns, ''), ',')) code), '[]'),
    'concern', '', 'effect', 'LICENCE_OR_CHECK')
from list_entry e
left join (
    select entry_id, string_agg(lower(name), chr(10) order by n) as searched, jsonb_agg(jsonb_build_object(
        'text', name, 'kind', kind, 'strength', case kind when 'ABBREVIATION' then 'WEAK' else 'STRONG' end) order by n) as names
    from list_name group by entry_id) n on n.entry_id = e.id;

alter table list_entry add foreign key (sha256) references list_content (sha256);
alter table list_entry drop column country, drop column name, drop column concerns;
create index list_entry_by_content on list_entry (sha256);
drop table list_name;
