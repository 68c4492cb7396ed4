package app.entregent.model.conversation.paste;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One message as it was read in a pasted text.
 *
 * @param sender the name as it stands there; empty if the text does not tell who wrote
 * @param address the e-mail address of the sender; empty if the text does not tell it
 * @param day empty if the text does not tell it
 * @param time of the day, where the sender or the reader was; empty if the text does not tell it
 * @param unread how the text tells the moment, if it could not be read; else empty
 * @param subject empty but for e-mails
 * @param text the words, never blank
 */
public record PastedMessage(
    String sender,
    String address,
    Optional<LocalDate> day,
    Optional<LocalTime> time,
    String unread,
    String subject,
    String text) {}
