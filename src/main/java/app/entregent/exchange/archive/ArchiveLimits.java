package app.entregent.exchange.archive;

/**
 * How much an archive may hold before it is refused: generous beside the largest honest one (30,000
 * connections and 100,000 messages are some 40 MB), small beside a zip made to fill a disk.
 *
 * @param files files in all
 * @param fileBytes unpacked bytes of one file
 * @param totalBytes unpacked bytes of all files, read twice
 * @param ratio unpacked by packed bytes of one file; judged only beyond {@code ratioFrom}
 * @param ratioFrom unpacked bytes below which the ratio is not judged
 */
record ArchiveLimits(int files, long fileBytes, long totalBytes, long ratio, long ratioFrom) {
  static final ArchiveLimits NORMAL = new ArchiveLimits(5_000, 1L << 30, 4L << 30, 150, 16 << 20);
}
