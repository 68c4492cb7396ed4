package app.entregent.model.conversation;

import java.time.LocalDate;

/**
 * What was said or written last with somebody.
 *
 * @param gist the first words of it, one line
 */
public record LastWords(long conversationId, LocalDate on, Channel channel, String gist) {}
