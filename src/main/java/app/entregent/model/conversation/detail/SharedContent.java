package app.entregent.model.conversation.detail;

import java.util.Optional;

/**
 * What they got in a talk.
 *
 * @param pieceId the piece of the library that it was; it may be gone
 * @param title its name as it was then, or the title or link that was typed
 */
public record SharedContent(Optional<Long> pieceId, String title) {}
