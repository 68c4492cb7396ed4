package app.entregent.exchange;

import app.entregent.model.conversation.Fingerprint;
import java.time.Instant;

/**
 * A message without its words, which stay in the archive until they are written.
 *
 * @param file the name of its file, as the report shows it
 * @param thread the number of its thread in the {@link Correspondence}
 * @param from the number of the sender there
 * @param to the numbers of the recipients there
 * @param words by which the message is known again if it was pasted before
 */
record Sketch(
    String file,
    long line,
    int thread,
    Instant sentAt,
    int from,
    int[] to,
    Fingerprint print,
    Fingerprint words) {}
