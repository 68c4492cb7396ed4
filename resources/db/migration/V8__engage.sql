-- Step 3: the week's objective and its pieces.
create table week (
  id bigint primary key,
  monday date not null unique,
  objective varchar(2000) default '' not null
);

create table piece (
  id bigint primary key,
  uid uuid not null unique,
  monday date not null,
  subject varchar(2000) not null,
  format varchar(30) not null,
  channel varchar(30) not null,
  planned_on date not null,
  planned_hour integer check (planned_hour between 0 and 23),
  persona_id bigint references persona (id),
  text clob default '' not null,
  done_on date
);
create index piece_monday on piece (monday);
create index piece_done on piece (done_on);
