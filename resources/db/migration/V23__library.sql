-- The library: texts of pieces in two languages with their versions, how far a piece is, what was
-- ticked of it, its files, and who got it.

-- Texts had no language of their own; one with words that only French has is a French one.
alter table piece add text_on date;
alter table piece add text_fr clob default '' not null;
alter table piece add text_fr_on date;
-- Given up in the review of its week; it stays in the library.
alter table piece add dropped_on date;
update piece set text_fr = text, text = ''
  where regexp_like(text, '(^|[^a-z])(vous|nous|je|les|des|pour|une|dans)([^a-z]|$)', 'i');
create index piece_persona on piece (persona_id);

-- Where its reader stands, the need it answers, and what was judged of it. A piece may be deleted,
-- so no foreign key.
create table piece_sheet (
  id bigint primary key,
  uid uuid not null unique,
  piece_id bigint not null unique,
  stage varchar(20) default 'UNKNOWN' not null,
  need varchar(2000) default '' not null,
  -- Whether it gives something or asks for something; empty as long as nobody said.
  side varchar(10) default '' not null,
  ready_on date,
  -- Why it is ready without a persona or a stage.
  ready_reason varchar(2000) default '' not null,
  -- The piece it was made from; that may be gone.
  made_from bigint,
  precious boolean default false not null,
  useful boolean default false not null,
  relevant boolean default false not null,
  convincing boolean default false not null,
  timely boolean default false not null,
  client_value boolean default false not null,
  mutual_value boolean default false not null,
  clear_words boolean default false not null,
  fair boolean default false not null
);

create table piece_version (
  id bigint primary key,
  uid uuid not null unique,
  piece_id bigint not null,
  language varchar(2) not null,
  text clob not null,
  written_on date not null,
  by_hand boolean default false not null
);
create index piece_version_piece on piece_version (piece_id, language);

-- A file of a piece. Its bytes stand in attached_bytes, or it lies at its link only.
create table piece_file (
  id bigint primary key,
  uid uuid not null unique,
  piece_id bigint not null,
  name varchar(500) not null,
  size bigint not null check (size >= 0),
  sha256 binary(32) not null,
  link varchar(4000) default '' not null,
  added_on date not null
);
create index piece_file_piece on piece_file (piece_id);

-- Who got a piece, as the seller says it, and how they reacted: a person of the workspace, or a name.
create table piece_reception (
  id bigint primary key,
  uid uuid not null unique,
  piece_id bigint not null,
  person_id bigint references person (id),
  name varchar(300) default '' not null,
  received_on date not null,
  reaction varchar(20) not null
);
create index piece_reception_piece on piece_reception (piece_id);
create index piece_reception_person on piece_reception (person_id);
create index shared_content_piece on shared_content (piece_id);
