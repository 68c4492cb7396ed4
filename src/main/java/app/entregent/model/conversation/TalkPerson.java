package app.entregent.model.conversation;

/**
 * Somebody's part in a conversation.
 *
 * @param spoke whether the person wrote something, or was only written to
 */
public record TalkPerson(long conversationId, long personId, boolean spoke) {}
