package app.entregent.model.conversation;

import java.time.Instant;

/**
 * A message that an import adds.
 *
 * @param senderId 0 if nobody knows who it was
 */
public record ImportedMessage(
    long conversationId,
    long senderId,
    Instant sentAt,
    String subject,
    String text,
    String folder,
    Fingerprint fingerprint) {}
