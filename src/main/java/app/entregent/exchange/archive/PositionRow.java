package app.entregent.exchange.archive;

/**
 * A post that the owner holds or held.
 *
 * @param startedOn {@code 2018}, {@code 2020-01} or {@code 2020-01-15}; "" if unknown
 * @param finishedOn in the same form; "" while he holds it
 */
public record PositionRow(
    String file,
    long line,
    String company,
    String title,
    String description,
    String location,
    String startedOn,
    String finishedOn)
    implements ArchiveRow {}
