-- What is counted by day is in the index itself, so that the figures of three years are counted
-- without fetching each talk.
drop index conversation_origin;
create index conversation_origin on conversation (origin, held_on, state, direction, channel, account_id);
