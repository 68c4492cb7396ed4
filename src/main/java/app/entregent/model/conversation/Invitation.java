package app.entregent.model.conversation;

import java.time.LocalDateTime;

/**
 * An invitation to connect that is or was open.
 *
 * @param direction never {@link Direction#BOTH}
 * @param sentAt by a clock whose zone the archive does not tell
 * @param text the words that came with it; may be empty
 */
public record Invitation(long personId, Direction direction, LocalDateTime sentAt, String text) {}
