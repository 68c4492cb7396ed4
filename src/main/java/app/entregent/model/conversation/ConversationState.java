package app.entregent.model.conversation;

/** Whether a conversation is still to come, took place, or was called off. */
public enum ConversationState {
  PLANNED,
  HELD,
  CANCELLED
}
