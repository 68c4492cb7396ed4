package app.entregent.search;

import java.time.Instant;

/**
 * How far in the journal an index is: the number of the newest entry that it knows, and when that
 * was written. The number alone would not tell a file from an older copy of it that went its own
 * way since.
 */
record Stamp(long entry, Instant writtenAt) {
  /** Before the first entry. */
  static final Stamp BEGINNING = new Stamp(0, Instant.EPOCH);

  static Stamp parse(String written) {
    int at = written.indexOf('@');
    return new Stamp(
        Long.parseLong(written.substring(0, at)), Instant.parse(written.substring(at + 1)));
  }

  String written() {
    return entry + "@" + writtenAt;
  }
}
