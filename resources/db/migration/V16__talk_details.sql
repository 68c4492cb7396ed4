-- All that a talk leaves behind: what each person did, how the tie stood, what was shared, given and
-- asked, and the files that belong to it; how long a meeting takes.

-- What the first of the people did stands in conversation.act and conversation.sign, as before;
-- here stands what each of the others did.
alter table participant add act varchar(20) default 'NONE' not null;
alter table participant add sign varchar(20) default 'NONE' not null;

-- The norms of the tie as this talk showed them: yes, partly, no or unknown.
alter table conversation add trust varchar(10) default 'UNKNOWN' not null;
alter table conversation add relevance varchar(10) default 'UNKNOWN' not null;
alter table conversation add reliability varchar(10) default 'UNKNOWN' not null;
alter table conversation add usefulness varchar(10) default 'UNKNOWN' not null;

-- What the seller asked of them. What was given either way is a favour that names the talk.
alter table conversation add asked varchar(2000) default '' not null;
alter table favour add conversation_id bigint;
create index favour_conversation on favour (conversation_id);

alter table conversation add minutes integer default 60 not null
  check (minutes between 5 and 1440);

-- The need as they put it, beside how the seller puts it.
alter table need add their_words varchar(4000) default '' not null;
create index need_conversation on need (conversation_id);
create index next_action_conversation on next_action (conversation_id);

-- What they got: a piece of the library, which may be gone (so no foreign key), or a title or link.
create table shared_content (
  id bigint primary key,
  conversation_id bigint not null references conversation (id),
  piece_id bigint,
  title varchar(2000) not null
);
create index shared_content_conversation on shared_content (conversation_id);

-- A file that belongs to a talk. Its bytes stand in attached_bytes, or it lies at its link only.
create table attachment (
  id bigint primary key,
  uid uuid not null unique,
  conversation_id bigint not null references conversation (id),
  name varchar(500) not null,
  size bigint not null check (size >= 0),
  sha256 binary(32) not null,
  link varchar(4000) default '' not null,
  added_on date not null
);
create index attachment_conversation on attachment (conversation_id);

-- Bytes by what they are, each only once. No id, and so no place in the journal: taking a file out
-- of a talk can be undone, also after a restart.
create table attached_bytes (
  sha256 binary(32) primary key,
  bytes blob not null
);
