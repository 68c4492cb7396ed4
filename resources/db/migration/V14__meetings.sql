-- What a meeting or a talk adds: the decision for which it counts, what they did in it as a plain
-- fact, how each person was afterwards, and what the seller answered to what was proposed from it.
-- No foreign key: a decision that is taken away leaves its talks alone.
alter table conversation add decision_id bigint;
alter table conversation add sign varchar(20) default 'NONE' not null;
-- true: the seller said that there is nothing more to write about it
alter table conversation add complete boolean default false not null;
-- warmer, the same or cooler than before; empty if nobody said
alter table participant add felt varchar(10) default '' not null;

-- A proposal that was accepted or dismissed does not come back from the same talk.
create table proposal_answer (
  id bigint primary key,
  conversation_id bigint not null,
  fact varchar(30) not null,
  about varchar(20) not null,
  subject_id bigint not null,
  accepted boolean not null,
  answered_on date not null,
  unique (conversation_id, fact, about, subject_id)
);
