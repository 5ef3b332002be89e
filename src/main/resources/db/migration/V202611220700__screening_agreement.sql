-- How far two names agree is told word by word. What was found by the former comparison keeps its meaning: whole names
-- that agree but for their form.
alter table screening_match add column agreement jsonb;
alter table screening_match add column score double precision;
alter table screening_match add column threshold double precision;
update screening_match set
    score = case how when 'EXACT' then 1 when 'NORMALISED' then 0.99 else 0.97 end,
    threshold = 0.97,
    agreement = jsonb_build_object(
        'asked', asked_name,
        'listed', listed_name,
        'score', case how when 'EXACT' then 1 when 'NORMALISED' then 0.99 else 0.97 end,
        'parts', jsonb_build_array(jsonb_build_object(
            'reason', 'SAME_WORD', 'asked', asked_name, 'listed', listed_name, 'weight', 1,
            'likeness', case how when 'EXACT' then 1 when 'NORMALISED' then 0.99 else 0.97 end,
            'share', case how when 'EXACT' then 1 when 'NORMALISED' then 0.99 else 0.97 end)));
alter table screening_match alter column agreement set not null;
alter table screening_match alter column score set not null;
alter table screening_match alter column threshold set not null;
alter table screening_match drop column asked_name;
alter table screening_match drop column listed_name;
alter table screening_match drop column how;
