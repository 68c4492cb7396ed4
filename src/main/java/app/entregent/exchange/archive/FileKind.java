package app.entregent.exchange.archive;

import static app.entregent.exchange.archive.Column.*;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file of the archive holds. The header tells it; the name only decides between files of the
 * same shape. The order is the order of reading: the owner first, then his network, messages last.
 */
public enum FileKind {
  PROFILE(
      names("Profile"),
      signature(FIRST_NAME, LAST_NAME, HEADLINE),
      SUMMARY,
      INDUSTRY,
      GEO_LOCATION,
      WEBSITES,
      MAIDEN_NAME,
      ADDRESS,
      BIRTH_DATE,
      ZIP_CODE,
      TWITTER,
      INSTANT_MESSENGERS),
  PROFILE_SUMMARY(names("Profile Summary"), signature(Column.PROFILE_SUMMARY)),
  EMAIL_ADDRESSES(names("Email Addresses"), signature(EMAIL, CONFIRMED, PRIMARY), UPDATED_ON),
  POSITIONS(
      names("Positions"),
      signature(COMPANY_NAME, TITLE, STARTED_ON),
      DESCRIPTION,
      LOCATION,
      FINISHED_ON),
  SKILLS(names("Skills"), signature(NAME)),
  CONNECTIONS(
      names("Connections"),
      List.of(
          EnumSet.of(FIRST_NAME, LAST_NAME, CONNECTED_ON),
          EnumSet.of(FIRST_NAME, LAST_NAME, EMAIL, COMPANY, POSITION)),
      URL,
      EMAIL,
      COMPANY,
      POSITION,
      CONNECTED_ON,
      ADDRESS,
      WEBSITES,
      INSTANT_MESSENGERS),
  NOTES(
      names("Notes"),
      signature(CONNECTION_FIRST_NAME, CONNECTION_LAST_NAME, NOTE),
      CONNECTION_URL,
      CREATED_ON,
      EDITED_ON),
  INVITATIONS(
      names("Invitations"),
      signature(FROM, TO, SENT_AT, DIRECTION),
      MESSAGE,
      INVITER_URL,
      INVITEE_URL),
  RECOMMENDATIONS_RECEIVED(
      names("Recommendations Received"),
      signature(FIRST_NAME, LAST_NAME, TEXT, CREATION_DATE),
      COMPANY,
      JOB_TITLE,
      STATUS),
  RECOMMENDATIONS_GIVEN(
      names("Recommendations Given"),
      signature(FIRST_NAME, LAST_NAME, TEXT, CREATION_DATE),
      COMPANY,
      JOB_TITLE,
      STATUS),
  ENDORSEMENTS_RECEIVED(
      names("Endorsement Received Info", "Endorsements Received"),
      signature(SKILL_NAME, ENDORSER_FIRST_NAME, ENDORSER_LAST_NAME),
      ENDORSEMENT_DATE,
      ENDORSER_URL,
      ENDORSEMENT_STATUS),
  MESSAGES(
      names("messages"),
      signature(FROM, TO, DATE, CONTENT),
      CONVERSATION_ID,
      CONVERSATION_TITLE,
      SENDER_URL,
      RECIPIENT_URLS,
      SUBJECT,
      FOLDER,
      DIRECTION,
      ATTACHMENTS,
      MESSAGE_DRAFT,
      CONVERSATION_DRAFT),
  /** A file that LinkedIn is known to send and that holds nothing this program uses. */
  OTHER(
      names(
          "Ad_Targeting",
          "Ads Clicked",
          "Articles",
          "Causes You Care About",
          "Certifications",
          "Comments",
          "Company Follows",
          "Contacts",
          "Courses",
          "Education",
          "Endorsement_Given_Info",
          "Events",
          "Group Comments",
          "Group Posts",
          "Groups",
          "Hashtag_Follows",
          "Honors",
          "ImportedContacts",
          "Inferences_about_you",
          "InstantReposts",
          "Job Applicant Saved Answers",
          "Job Applicant Saved Screening Question Responses",
          "Job Applications",
          "Jobs",
          "Job Seeker Preferences",
          "Languages",
          "LAN Ads Engagement",
          "Learning",
          "Logins",
          "Member_Follows",
          "Name Changes",
          "Online Job Postings",
          "Organizations",
          "Patents",
          "PhoneNumbers",
          "Private_identity_asset",
          "Profile Photos",
          "Projects",
          "Providers",
          "Publications",
          "Reactions",
          "Receipts",
          "Receipts_v2",
          "Registration",
          "Rich_Media",
          "saved_articles",
          "SavedJobAlerts",
          "Saved Jobs",
          "Saved_Items",
          "SearchQueries",
          "Search Queries",
          "Security Challenges",
          "Services Marketplace",
          "Shares",
          "Test Scores",
          "Verifications",
          "Videos",
          "Volunteering",
          "Votes",
          "Whatsapp Phone Numbers"),
      List.of());

  private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:csv|tsv|txt)$");
  private static final Pattern COPY =
      Pattern.compile("(?i)(?:\\s*\\(\\d+\\)|[ _-]+copy|[ _-]+copie)+$");
  private static final Pattern MEMBER = Pattern.compile("_\\d{4,}$");
  // They bear the header of the messages, but nobody of the seller's network speaks in them.
  private static final List<String> NOT_PEOPLE = List.of("guide", "coach", "roleplay");

  // Of older years, or not used: nobody misses them.
  private static final Set<Column> DISPENSABLE =
      EnumSet.of(
          ADDRESS,
          WEBSITES,
          INSTANT_MESSENGERS,
          DIRECTION,
          MAIDEN_NAME,
          BIRTH_DATE,
          ZIP_CODE,
          TWITTER,
          CONVERSATION_TITLE,
          ATTACHMENTS,
          MESSAGE_DRAFT,
          CONVERSATION_DRAFT,
          UPDATED_ON,
          EDITED_ON);

  private final Set<String> names;
  private final List<EnumSet<Column>> signatures;
  private final EnumSet<Column> columns = EnumSet.noneOf(Column.class);

  FileKind(Set<String> names, List<EnumSet<Column>> signatures, Column... others) {
    this.names = names;
    this.signatures = signatures;
    columns.addAll(Arrays.asList(others));
    signatures.forEach(columns::addAll);
  }

  /** Whether its rows are read. */
  public boolean isRead() {
    return this != OTHER;
  }

  boolean knows(Column column) {
    return columns.contains(column);
  }

  Set<Column> columns() {
    return columns;
  }

  /** Whether the reading is poorer without a column. */
  boolean misses(Column column) {
    return knows(column) && !DISPENSABLE.contains(column);
  }

  /** Whether cells run over several lines in an honest file. */
  boolean hasLongTexts() {
    return switch (this) {
      case CONNECTIONS, SKILLS, EMAIL_ADDRESSES -> false;
      default -> true;
    };
  }

  /** The kind that a name alone suggests. */
  static Optional<FileKind> hinted(String path) {
    String name = bareName(path);
    if (NOT_PEOPLE.stream().anyMatch(name::contains)) {
      return Optional.of(OTHER);
    }
    return Arrays.stream(values())
        .filter(kind -> kind.names.contains(name))
        .findFirst()
        .or(() -> Optional.of(OTHER).filter(other -> liesIn(path, other.names)));
  }

  /** The kind whose header these columns are; of several, the one with the most in common. */
  static Optional<FileKind> of(Set<Column> header, int cells, String path) {
    Optional<FileKind> hint = hinted(path);
    boolean people = NOT_PEOPLE.stream().noneMatch(bareName(path)::contains);
    return Arrays.stream(values())
        .filter(kind -> kind.match(header) > 0)
        .filter(kind -> kind != MESSAGES || people)
        // The header of the skills is one common word: many files have such a column.
        .filter(kind -> kind != SKILLS || hint.map(SKILLS::equals).orElse(cells == 1))
        .max(
            Comparator.<FileKind>comparingInt(kind -> kind.match(header))
                .thenComparing(kind -> hint.equals(Optional.of(kind)))
                .thenComparing(Comparator.reverseOrder()));
  }

  private int match(Set<Column> header) {
    return signatures.stream().filter(header::containsAll).mapToInt(EnumSet::size).max().orElse(0);
  }

  private static boolean liesIn(String path, Set<String> folders) {
    String[] parts = path.split("/");
    return Arrays.stream(parts, 0, parts.length - 1)
        .map(Column::normal)
        .anyMatch(folders::contains);
  }

  private static String bareName(String path) {
    String base = path.substring(path.lastIndexOf('/') + 1);
    String name = base;
    String before;
    do {
      before = name;
      name = ENDING.matcher(name.strip()).replaceAll("");
      name = COPY.matcher(name).replaceAll("");
      name = MEMBER.matcher(name).replaceAll("");
    } while (!name.equals(before));
    return Column.normal(name);
  }

  private static Set<String> names(String... names) {
    return Set.copyOf(Arrays.stream(names).map(Column::normal).distinct().toList());
  }

  private static List<EnumSet<Column>> signature(Column... columns) {
    return List.of(EnumSet.copyOf(List.of(columns)));
  }
}
