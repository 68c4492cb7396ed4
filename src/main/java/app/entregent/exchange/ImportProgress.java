package app.entregent.exchange;

/** Hears how far an import is, and may end it as long as it is not written. */
public interface ImportProgress {

  /** What an import does, in this order. */
  enum Stage {
    /** The files are read. */
    READING,
    /** What they hold is compared with what is known. */
    COMPARING,
    /** What is new is written. */
    WRITING
  }

  /** Neither listens nor ends. */
  ImportProgress NONE =
      new ImportProgress() {
        @Override
        public void at(Stage stage, String file, double done) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * Told every few hundred rows, on the thread that does the work.
   *
   * @param file what is being read; may be empty
   * @param done 0 to 1 of the whole import
   */
  void at(Stage stage, String file, double done);

  /** Whether the import should end; asked as often. */
  boolean cancelled();
}
