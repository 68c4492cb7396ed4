package app.entregent.model.conversation;

/** Whether a conversation is still to come or took place. */
public enum ConversationState {
  PLANNED,
  HELD
}
