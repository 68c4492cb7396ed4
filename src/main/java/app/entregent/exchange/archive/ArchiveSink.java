package app.entregent.exchange.archive;

/** Takes what is read, one by one and in order; it keeps only what it needs. */
public interface ArchiveSink {

  /** A row that came through. */
  void row(ArchiveRow row);

  /** A row that doesn't come, with the reason. */
  void leftOut(LeftOut leftOut);

  /** Something the seller should know. */
  void problem(Problem problem);
}
