-- Holds all that a touch is made of, so that many touches are found without the rows themselves.
drop index conversation_state;
create index conversation_state
  on conversation (state, held_on, direction, channel, origin, act, id);
