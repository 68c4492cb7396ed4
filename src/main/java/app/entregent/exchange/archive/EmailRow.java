package app.entregent.exchange.archive;

/** An e-mail address of the owner. */
public record EmailRow(String file, long line, String address, boolean primary)
    implements ArchiveRow {}
