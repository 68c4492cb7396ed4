-- The listening notebook: what was said where, by whom, about what, and the need behind it.
create table clue (
  id bigint primary key,
  uid uuid not null unique,
  place varchar(20) not null,
  -- Which group, event, page or paper it was, or a link to it.
  source varchar(2000) default '' not null,
  -- Whose words they are: a person of the workspace, or a name that may become one.
  person_id bigint references person (id),
  said_by varchar(300) default '' not null,
  words varchar(4000) default '' not null,
  need varchar(2000) default '' not null,
  subject varchar(20) not null,
  account_id bigint references account (id),
  -- Which competitor, trend or part of the own offer.
  about varchar(500) default '' not null,
  heard_on date not null,
  dismissed_on date,
  -- What it became. A need or a piece may be deleted again, so no foreign key: then it is open.
  need_id bigint,
  piece_id bigint
);
create index clue_heard on clue (heard_on, id);
create index clue_person on clue (person_id);
create index clue_account on clue (account_id);
create index clue_need on clue (need_id);

-- The five questions of a piece: who says what to whom, with what aim, by what means. A piece may
-- be deleted, so no foreign key.
create table piece_brief (
  id bigint primary key,
  uid uuid not null unique,
  piece_id bigint not null unique,
  speaker varchar(500) default '' not null,
  matter varchar(4000) default '' not null,
  audience varchar(2000) default '' not null,
  purpose varchar(2000) default '' not null,
  means varchar(2000) default '' not null
);
