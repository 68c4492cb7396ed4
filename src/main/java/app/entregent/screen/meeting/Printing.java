package app.entregent.screen.meeting;

import app.entregent.report.Paper;

/** Puts a page of words on paper. */
@FunctionalInterface
public interface Printing {
  /** What came of it. */
  enum Outcome {
    PRINTED,
    /** The user went back. */
    CANCELLED,
    NO_PRINTER,
    FAILED
  }

  /**
   * Asks the system's print dialog and prints.
   *
   * @param onePage made small enough for one page, else over as many as it needs
   */
  Outcome print(Paper paper, boolean onePage);
}
