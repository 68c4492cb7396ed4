package app.entregent.exchange.archive;

import app.entregent.model.people.PersonName;
import java.util.List;

/**
 * The owner, as his profile presents him.
 *
 * @param summary the text of the section About, "" if empty
 * @param websites addresses without the labels that the archive writes before them
 */
public record ProfileRow(
    String file,
    long line,
    PersonName name,
    String headline,
    String summary,
    String industry,
    String location,
    List<String> websites)
    implements ArchiveRow {}
