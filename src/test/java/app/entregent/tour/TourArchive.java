package app.entregent.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small archive of the network that the sample's owner would get: invented people, as ever. */
final class TourArchive {
  private static final String CONNECTIONS =
      """
      Notes:
      "When exporting your connection data, you may notice that some of the email addresses are missing."

      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Leïla,Sefraoui,https://www.linkedin.com/in/leila-sefraoui,,Dar Zellij Demeures,Directrice marketing,29 Mar 2026
      Wassila,Bendriss,https://www.linkedin.com/in/wassila-bendriss,,Riads du Mellah,Fondatrice,12 Nov 2026
      Léonard,Castaing,https://www.linkedin.com/in/leonard-castaing,leo@castaing.example,Castaing & Fils,Associé,11 Nov 2026
      Hiba,Ouardani,https://www.linkedin.com/in/hiba-ouardani,,Dar Zellij,Conseillère immobilière,9 Nov 2026
      Théo,Marchandeau,https://www.linkedin.com/in/theo-marchandeau,,Freelance,Photographe,2 Nov 2026
      ,,,,,,30 Oct 2026
      """;

  private static final String MESSAGES =
      """
      CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
      t-1,,Wassila Bendriss,https://www.linkedin.com/in/wassila-bendriss,Yasmine Bennouri,https://www.linkedin.com/in/yasmine-bennouri,2026-11-12 09:12:00 UTC,,"Bonjour Yasmine, votre article sur les photos est arrivé au bon moment.",INBOX
      t-1,,Yasmine Bennouri,https://www.linkedin.com/in/yasmine-bennouri,Wassila Bendriss,https://www.linkedin.com/in/wassila-bendriss,2026-11-12 10:40:00 UTC,,"Bonjour Wassila, avec plaisir. Voulez-vous que nous regardions ensemble une de vos maisons ?",INBOX
      t-2,,Hiba Ouardani,https://www.linkedin.com/in/hiba-ouardani,Yasmine Bennouri,https://www.linkedin.com/in/yasmine-bennouri,2026-11-09 17:05:00 UTC,,Sophie m’a parlé de vos fiches.,INBOX
      """;

  private static final String PROFILE =
      """
      First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
      Yasmine,Bennouri,,,,J’aide les maisons immobilières de Marrakech à être trouvées et visitées,Douze ans de mots et de pages.,,,Marrakech,,,
      """;

  private TourArchive() {}

  /** Writes the archive as an unzipped folder. */
  static Path write(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("Connections.csv"), CONNECTIONS);
      Files.writeString(folder.resolve("messages.csv"), MESSAGES);
      Files.writeString(folder.resolve("Profile.csv"), PROFILE);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
