package app.entregent.model.conversation;

/** Where the record of a conversation comes from. What an archive tells makes no duties. */
public enum ConversationOrigin {
  TYPED,
  ARCHIVE
}
