-- What was kept in words becomes a row of its own.
insert into judgement (id, seat_id, about, confidence, source, judged_on)
  select c.next_id + row_number() over (order by s.id) - 1,
    s.id, 'STANCE', 'CONFIRMED', '', s.stance_confirmed_on
  from seat s, counter c
  where c.name = 'row' and s.stance_confirmed_on is not null;
update counter set next_id = next_id + (select count(*) from judgement) where name = 'row';

insert into colleague (id, uid, name)
  select c.next_id + row_number() over (order by n.name) - 1, random_uuid(7), n.name
  from (select distinct trim(covered_by) as name from seat where trim(covered_by) <> '') n,
    counter c
  where c.name = 'row';
update counter set next_id = next_id + (select count(*) from colleague) where name = 'row';

insert into coverage (id, seat_id, colleague_id, strength, desired)
  select k.next_id + row_number() over (order by s.id) - 1, s.id, c.id, 2, 2
  from seat s, colleague c, counter k
  where k.name = 'row' and c.name = trim(s.covered_by);
update counter set next_id = next_id + (select count(*) from coverage) where name = 'row';

alter table seat drop column stance_confirmed_on;
alter table seat drop column covered_by;
