package app.entregent.exchange;

import static app.entregent.exchange.archive.ArchiveFixture.CONNECTIONS;
import static app.entregent.exchange.archive.ArchiveFixture.JANE;
import static app.entregent.exchange.archive.ArchiveFixture.MESSAGES;

import app.entregent.exchange.archive.ArchiveFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Archives of Sam Seller, who is invented as everybody in them. */
final class SomeArchives {
  static final String PROFILE =
      "First Name,Last Name,Headline,Summary,Industry,Geo Location\n"
          + "Sam,Seller,Websites that sell villas,I build them.,Design,Marrakech\n";

  private final Path folder;

  SomeArchives(Path folder) {
    this.folder = folder;
  }

  /** A single file of connections. */
  Path connections(String name, String rows) throws IOException {
    return Files.writeString(folder.resolve(name), CONNECTIONS + rows + "\n");
  }

  /** One more connection. */
  static String connection(String first, String last) {
    String slug = (first + "-" + last).toLowerCase(Locale.ROOT);
    return "%s,%s,https://www.linkedin.com/in/%s,,Acme,Buyer,01 Jun 2026"
        .formatted(first, last, slug);
  }

  /** A message of 8 June 2026. */
  static String message(
      String thread,
      String from,
      String fromSlug,
      String to,
      String toSlug,
      String at,
      String text) {
    return "%s,,%s,https://www.linkedin.com/in/%s,%s,https://www.linkedin.com/in/%s,2026-06-08 %s:00 UTC,,%s,INBOX,,No,No\n"
        .formatted(thread, from, fromSlug, to, toSlug, at, text);
  }

  /** A zip with a file of every kind that is read. */
  Path everything(String name) throws IOException {
    String sam = "sam-seller";
    String jane = "jane-hale";
    return new ArchiveFixture()
        .with("Profile.csv", PROFILE)
        .with(
            "Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On\n"
                + "Villa Web,Founder,,Marrakech,Jan 2020,\n")
        .with("Skills.csv", "Name\nListening\nWeb design\n")
        .with(
            "Email Addresses.csv",
            "Email Address,Confirmed,Primary,Updated On\nsam@example.com,Yes,Yes,\n")
        .with("Connections.csv", CONNECTIONS + JANE + "\n")
        .with(
            "Invitations.csv",
            "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
                + "Sam Seller,Nora Vidal,\"6/1/26, 2:37"
                + " PM\",,OUTGOING,https://www.linkedin.com/in/sam-seller,https://www.linkedin.com/in/nora-vidal\n")
        .with(
            "Recommendations_Received.csv",
            "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
                + "Jane,Hale,Acme,CEO,He listens.,\"07/21/09, 12:11 PM\",VISIBLE\n")
        .with(
            "Endorsement_Received_Info.csv",
            "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public"
                + " Url,Endorsement Status\n"
                + "2023/06/20 13:05:02"
                + " UTC,Listening,Jane,Hale,www.linkedin.com/in/jane-hale,ACCEPTED\n")
        .with(
            "messages.csv",
            MESSAGES
                + message("t1", "Jane Hale", jane, "Sam Seller", sam, "23:30", "Good night")
                + message("t1", "Jane Hale", jane, "Sam Seller", sam, "10:00", "Hi")
                + message("t1", "Sam Seller", sam, "Jane Hale", jane, "09:00", "Hello")
                + message(
                    "t2", "Sam Seller", sam, "Stranger From Afar", "stranger-1", "12:00", "You?"))
        .zip(folder.resolve(name));
  }
}
