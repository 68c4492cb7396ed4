package app.entregent.search;

/** Follows the making of the index, and may wish its end by throwing. */
public interface SearchProgress {
  /** So many texts of so many are read. */
  void read(long done, long total);
}
