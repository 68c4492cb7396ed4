package app.entregent.exchange.archive;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of the archive, under every name it was seen or asserted with: the English names of all
 * years first, then those of localised exports. Case, spaces, signs and accents don't matter.
 */
enum Column {
  FIRST_NAME("First Name", "Prénom", "Vorname", "Nombre"),
  LAST_NAME("Last Name", "Nom", "Nom de famille", "Nachname", "Apellidos", "Apellido"),
  URL("URL", "Profile URL", "URL du profil", "Profil-URL", "URL del perfil"),
  EMAIL(
      "Email Address",
      "Email",
      "E-mail",
      "Adresse e-mail",
      "E-Mail-Adresse",
      "Dirección de correo electrónico",
      "Correo electrónico"),
  COMPANY("Company", "Current Company", "Entreprise", "Société", "Unternehmen", "Empresa"),
  POSITION("Position", "Current Position", "Poste", "Fonction", "Cargo", "Puesto"),
  CONNECTED_ON(
      "Connected On",
      "Connecté le",
      "Date de connexion",
      "En relation depuis",
      "Verbunden am",
      "Vernetzt am",
      "Conectado el",
      "Fecha de conexión"),
  ADDRESS("Address", "Adresse"),
  WEBSITES("Websites", "Sites web"),
  INSTANT_MESSENGERS("Instant Messengers"),

  CONVERSATION_ID("Conversation ID", "ID de conversation", "Konversations-ID"),
  CONVERSATION_TITLE("Conversation Title", "Titre de la conversation"),
  FROM("From", "De", "Von"),
  SENDER_URL("Sender Profile URL", "URL du profil de l’expéditeur"),
  TO("To", "À", "An", "Para"),
  RECIPIENT_URLS("Recipient Profile URLs", "URL des profils des destinataires"),
  DATE("Date", "Datum", "Fecha"),
  SUBJECT("Subject", "Objet", "Betreff", "Asunto"),
  CONTENT("Content", "Contenu", "Inhalt", "Contenido"),
  FOLDER("Folder", "Dossier", "Ordner", "Carpeta"),
  DIRECTION("Direction", "Sens", "Richtung"),
  ATTACHMENTS("Attachments", "Pièces jointes", "Anhänge"),
  MESSAGE_DRAFT("Is Message Draft"),
  CONVERSATION_DRAFT("Is Conversation Draft"),

  SENT_AT("Sent At", "Envoyée le", "Gesendet am", "Enviada el"),
  MESSAGE("Message", "Nachricht", "Mensaje"),
  INVITER_URL("inviterProfileUrl"),
  INVITEE_URL("inviteeProfileUrl"),

  MAIDEN_NAME("Maiden Name"),
  BIRTH_DATE("Birth Date"),
  HEADLINE("Headline", "Titre de profil", "Titular"),
  SUMMARY("Summary", "Résumé", "Zusammenfassung", "Extracto"),
  INDUSTRY("Industry", "Secteur", "Branche", "Sector"),
  ZIP_CODE("Zip Code"),
  GEO_LOCATION("Geo Location"),
  TWITTER("Twitter Handles"),
  PROFILE_SUMMARY("Profile Summary"),

  CONFIRMED("Confirmed"),
  PRIMARY("Primary"),
  UPDATED_ON("Updated On"),

  COMPANY_NAME("Company Name", "Nom de l’entreprise", "Firmenname"),
  TITLE("Title", "Intitulé du poste"),
  DESCRIPTION("Description", "Beschreibung", "Descripción"),
  LOCATION("Location", "Lieu", "Standort", "Ubicación"),
  STARTED_ON("Started On", "Date de début", "Begonnen am"),
  FINISHED_ON("Finished On", "Date de fin", "Beendet am"),

  NAME("Name"),

  JOB_TITLE("Job Title"),
  TEXT("Text", "Texte"),
  CREATION_DATE("Creation Date", "Date de création"),
  STATUS("Status", "Statut"),

  ENDORSEMENT_DATE("Endorsement Date"),
  SKILL_NAME("Skill Name"),
  ENDORSER_FIRST_NAME("Endorser First Name"),
  ENDORSER_LAST_NAME("Endorser Last Name"),
  ENDORSER_URL("Endorser Public Url", "Endorser Profile URL"),
  ENDORSEMENT_STATUS("Endorsement Status"),

  CONNECTION_FIRST_NAME("Connection First Name"),
  CONNECTION_LAST_NAME("Connection Last Name"),
  CONNECTION_URL("Connection Profile URL"),
  NOTE("Note"),
  CREATED_ON("Created On"),
  EDITED_ON("Edited On");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, Column> BY_NAME = new HashMap<>();

  static {
    for (Column column : values()) {
      for (String name : column.names) {
        BY_NAME.putIfAbsent(normal(name), column);
      }
    }
  }

  private final String[] names;

  Column(String... names) {
    this.names = names;
  }

  /** The name that LinkedIn gives the column today. */
  String title() {
    return names[0];
  }

  static Optional<Column> named(String cell) {
    return Optional.ofNullable(BY_NAME.get(normal(cell)));
  }

  /** Letters and digits only, folded: the form by which names of columns and files are compared. */
  static String normal(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String plain = ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    return NO_LETTER.matcher(plain).replaceAll("");
  }
}
