-- Facts stand together as they are written and read: up to some hundred of one section about one alliance in a row, as a
-- JSON list in the order of the file. The ordinal is that of the first.
create table passage (
    reading_number bigint           not null,
    ordinal        integer          not null,
    section        integer          not null,
    kind           varchar(20)      not null,
    alliance       varchar(200)     not null,
    payload        varchar(1000000) not null,
    primary key (reading_number, ordinal),
    foreign key (reading_number, section) references section (reading_number, ordinal)
);

-- What was known stays known: each fact that stood in a row of its own becomes a list of one.
insert into passage (reading_number, ordinal, section, kind, alliance, payload)
select f.reading_number, f.ordinal, f.section, f.kind, f.alliance,
    '[{"partner":"' || f.partner || '","alliance":"' || f.alliance || '","period":"' || f.fact_period || '","origin":["'
        || replace(replace(f.sheet, '\', '\\'), '"', '\"') || '","' || f.cell || '","' || f.mapping || '"],'
        || substring(f.payload from 2) || ']'
from fact f;

create index passage_alliance_index on passage (alliance);
drop table fact;
