package app.entregent.exchange.archive;

/** A row of the archive in its own words, typed; which file and line it came from stays with it. */
public sealed interface ArchiveRow
    permits ConnectionRow,
        EmailRow,
        EndorsementRow,
        InvitationRow,
        MessageRow,
        NoteRow,
        PositionRow,
        ProfileRow,
        ProfileSummaryRow,
        RecommendationRow,
        SkillRow {

  /** The name of the file inside what was chosen. */
  String file();

  /** The line where the row begins, counted from 1. */
  long line();
}
