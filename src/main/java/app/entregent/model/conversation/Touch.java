package app.entregent.model.conversation;

import java.time.LocalDate;

/** A moment in which seller and person were in touch. */
public record Touch(LocalDate on, Channel channel, ConversationOrigin origin) {}
