-- What was said and written, planned and promised.
create table conversation (
  id bigint primary key,
  uid uuid not null unique,
  account_id bigint references account (id),
  started_at timestamp(3) with time zone not null,
  zone varchar(60) not null,
  held_on date not null,
  -- false: only the day is known, and started_at stands at noon of it
  timed boolean default true not null,
  channel varchar(20) not null,
  direction varchar(20) not null,
  state varchar(20) default 'HELD' not null,
  goal varchar(2000) default '' not null,
  place varchar(500) default '' not null,
  summary clob default '' not null,
  origin varchar(20) not null,
  thread varchar(200),
  act varchar(20) default 'NONE' not null
);
create index conversation_started on conversation (started_at);
create index conversation_account on conversation (account_id, started_at);
create index conversation_thread on conversation (thread, held_on);
create index conversation_state on conversation (state, started_at);

create table participant (
  id bigint primary key,
  conversation_id bigint not null references conversation (id),
  person_id bigint not null references person (id),
  spoke boolean default true not null
);
create index participant_conversation on participant (conversation_id);
create index participant_person on participant (person_id, conversation_id);

create table message (
  id bigint primary key,
  conversation_id bigint not null references conversation (id),
  sender_id bigint references person (id),
  sent_at timestamp(3) with time zone not null,
  subject varchar(2000) default '' not null,
  text clob default '' not null,
  folder varchar(20) default '' not null,
  fingerprint binary(16) not null
);
create unique index message_fingerprint on message (fingerprint);
create index message_conversation on message (conversation_id, sent_at);

create table objection (
  id bigint primary key,
  conversation_id bigint not null references conversation (id),
  person_id bigint references person (id),
  words varchar(4000) not null,
  answered boolean default false not null
);
create index objection_conversation on objection (conversation_id);
create index objection_person on objection (person_id);

create table question (
  id bigint primary key,
  conversation_id bigint not null references conversation (id),
  person_id bigint references person (id),
  words varchar(4000) not null,
  answered_on date
);
create index question_conversation on question (conversation_id);
create index question_open on question (answered_on);

create table next_action (
  id bigint primary key,
  uid uuid not null unique,
  account_id bigint references account (id),
  person_id bigint references person (id),
  conversation_id bigint references conversation (id),
  words varchar(2000) not null,
  due date,
  snoozed_until date,
  done_on date,
  promised boolean default false not null,
  added_on date not null
);
create index next_action_open on next_action (done_on, due);
create index next_action_account on next_action (account_id);
create index next_action_person on next_action (person_id);

create table invitation (
  id bigint primary key,
  person_id bigint not null references person (id),
  direction varchar(20) not null,
  sent_on date not null,
  sent_at varchar(30) default '' not null,
  text clob default '' not null
);
create index invitation_person on invitation (person_id);

-- The bond 0 to 4 as the seller judged it; what the facts say is computed.
create table bond_judgement (
  id bigint primary key,
  person_id bigint not null unique references person (id),
  bond integer not null check (bond between 0 and 4),
  judged_on date not null,
  reason varchar(2000) default '' not null
);

create table cadence (
  id bigint primary key,
  person_id bigint not null unique references person (id),
  days integer not null check (days > 0)
);

-- What the seller put aside on the page of today: until a day, or for good as already done.
create table set_aside (
  id bigint primary key,
  kind varchar(30) not null,
  subject_id bigint not null,
  detail varchar(100) default '' not null,
  until date not null,
  unique (kind, subject_id, detail)
);

alter table need add foreign key (conversation_id) references conversation (id);
