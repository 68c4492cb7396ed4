package app.entregent.workspace;

/** Hears how far a long change is, and may end it; what was written so far is then rolled back. */
public interface Progress {
  /** Neither listens nor ends. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean endWished() {
          return false;
        }
      };

  /**
   * Told every few hundred rows, on the thread that writes.
   *
   * @param done how many rows are done, from 0 to {@code total}
   */
  void at(long done, long total);

  /** Whether the change should end; asked as often. */
  boolean endWished();
}
