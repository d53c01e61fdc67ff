-- Keys of the alliances of which a section says something, separated by commas: who must be assessed anew is asked without
-- reading any fact.
alter table section add column alliances varchar(1000000) default '' not null;
update section s set alliances = coalesce((
    select group_concat(distinct p.alliance order by p.alliance separator ',') from passage p
    where p.reading_number = s.reading_number and p.section = s.ordinal), '');
