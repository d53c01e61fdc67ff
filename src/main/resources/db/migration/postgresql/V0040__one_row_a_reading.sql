-- What hangs on a reading stands in its own row, as lists in JSON: how the rows of its sheets were used, and the sections it
-- holds; a section is known by its place in the list. What it says about an alliance is one passage: runs of facts of a section.
alter table reading add column sheet_counts text default '[]' not null;
alter table reading add column used_sections text default '[]' not null;

update reading set sheet_counts = coalesce((
    select '[' || string_agg('{"sheet":"' || replace(replace(c.sheet, '\', '\\'), '"', '\"') || '","read":' || c.rows_read || ',"used":' || c.rows_used
            || ',"ignored":' || c.rows_ignored || ',"inError":' || c.rows_in_error || ',"unread":' || c.unread_cells || '}', ',' order by c.ordinal) || ']'
    from sheet_count c where c.reading_number = reading.reading_number), '[]');

update reading set used_sections = coalesce((
    select '[' || string_agg('{"kind":"' || s.kind || '","period":"' || s.section_period || '","subject":"'
            || replace(replace(s.subject, '\', '\\'), '"', '\"') || '","alliances":'
            || case when s.alliances = '' then '[]' else '["' || replace(s.alliances, ',', '","') || '"]' end || '}', ',' order by s.ordinal) || ']'
    from section s where s.reading_number = reading.reading_number), '[]');

create table passage_of_runs (
    reading_number bigint           not null references reading (reading_number),
    ordinal        integer          not null,
    alliance       varchar(200)     not null,
    content        varchar(20)      not null,
    payload        varchar(1100000) not null,
    primary key (reading_number, ordinal)
);

-- What was known stays known: each passage becomes one with a single run. Actuals, which are asked for alone, stand apart.
insert into passage_of_runs (reading_number, ordinal, alliance, content, payload)
select p.reading_number, p.ordinal, p.alliance, cast(case when p.kind = 'KPI' then 'ACTUALS' else 'OTHERS' end as varchar(20)),
    '[{"ordinal":' || p.ordinal || ',"section":' || p.section || ',"kind":"' || p.kind || '","facts":' || p.payload || '}]'
from passage p;

drop table passage;
drop table section;
drop table sheet_count;
alter table passage_of_runs rename to passage;
create index passage_alliance_index on passage (alliance);
