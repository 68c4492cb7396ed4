package app.entregent.exchange.archive;

/** Hears how far the reading is, and may end it. */
public interface ArchiveProgress {

  /** Neither listens nor ends. */
  ArchiveProgress NONE =
      new ArchiveProgress() {
        @Override
        public void at(String file, double done) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * Told every few hundred rows.
   *
   * @param done 0 to 1 of all bytes
   */
  void at(String file, double done);

  /** Whether the reading should end; asked as often. */
  boolean cancelled();
}
