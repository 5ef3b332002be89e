-- What an auditor looks for, found without reading every leaf: newest first by kind, role, person, rule, outcome.
drop index trail.act_by_kind;
create index act_by_age on trail.act (at, n);
create index act_by_kind on trail.act (kind, at, n);
create index act_by_role on trail.act (role, at, n);

-- The database's encoding is UTF-8, so the text of a leaf never changes.
create function trail.actor_of(leaf bytea) returns uuid language sql immutable strict parallel safe as $$
    select (convert_from(leaf, 'UTF8')::jsonb -> 'actor' ->> 'ref')::uuid
$$;
create index act_by_actor on trail.act (trail.actor_of(leaf), at, n);

create table trail.act_term (
    term text        not null,
    at   timestamptz not null,
    n    bigint      not null,
    primary key (term, at, n)
);

create function trail.terms_of(leaf bytea) returns setof text language sql immutable as $$
    with f as (select convert_from(leaf, 'UTF8')::jsonb -> 'facts' as facts)
    select distinct 'rule=' || rule from f, jsonb_array_elements_text(
        coalesce(facts -> 'rules', '[]') || coalesce(facts -> 'hitRules', '[]')) rule
    union all
    select 'outcome=' || (facts ->> 'outcome') from f where facts ->> 'outcome' is not null
    union all
    select 'result=' || (facts ->> 'result') from f where facts ->> 'result' is not null
    union all
    select name || '=true' from f, unnest(array['departs', 'upheld']) name where facts ->> name = 'true'
$$;

create function trail.note_terms() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into trail.act_term (term, at, n) select term, new.at, new.n from trail.terms_of(new.leaf) term;
    return null;
end
$$;
create trigger act_is_found_by_terms after insert on trail.act for each row
    when (new.kind in ('CASE_ASSESSED', 'FORM_RECOMMENDED', 'DMN_EVALUATED', 'DETERMINED', 'CASE_MOVED', 'VOTED', 'OBJECTION_HEARD', 'OBJECTION_SETTLED'))
    execute function trail.note_terms();
insert into trail.act_term (term, at, n)
select term, a.at, a.n from trail.act a, trail.terms_of(a.leaf) term
where a.kind in ('CASE_ASSESSED', 'FORM_RECOMMENDED', 'DMN_EVALUATED', 'DETERMINED', 'CASE_MOVED', 'VOTED', 'OBJECTION_HEARD', 'OBJECTION_SETTLED');

create trigger act_term_is_append_only before update or delete or truncate on trail.act_term
    for each statement execute function trail.refuse();
grant select on trail.act_term to ${app_role}, ${auditor_role};
revoke execute on function trail.note_terms(), trail.terms_of(bytea), trail.actor_of(bytea) from public;
grant execute on function trail.actor_of(bytea) to ${app_role}, ${auditor_role};
