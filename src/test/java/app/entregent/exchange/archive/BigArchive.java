package app.entregent.exchange.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the archive of a heavy user, the same at every run: invented people whose names are drawn
 * from small lists, their companies, and threads of two to nine messages with them.
 */
public final class BigArchive {
  private static final List<String> FIRST =
      List.of(
          "Amina", "Bilal", "Chloé", "Dounia", "Emil", "Farah", "Gustav", "Hana", "Idris", "Jonas",
          "Karima", "Léon", "Maren", "Nadir", "Olga", "Paulo", "Rania", "Selma", "Tarik", "Zoë");
  private static final List<String> LAST =
      List.of(
          "Abadi",
          "Brenner",
          "Castell",
          "Darouiche",
          "Eklund",
          "Ferrand",
          "Grünwald",
          "Haddou",
          "Ivarsen",
          "Jellal",
          "Kessab",
          "Lindqvist",
          "Morvan",
          "Nassiri",
          "Ostrov",
          "Perrault");
  private static final List<String> COMPANY =
      List.of(
          "Atlas Pierre",
          "Riad Invest",
          "Dune Hospitality",
          "Maison Safran",
          "Cèdre Bleu",
          "Nordhaven",
          "Palmeraie Estates",
          "Granit & Fils",
          "Lumen Realty",
          "Oued Capital");
  private static final List<String> FORM = List.of("", " SARL", " SA", ", Inc.", " Ltd", " Group");
  private static final List<String> TITLE =
      List.of("CEO", "Head of Sales", "Marketing Director", "Buyer", "Office Manager", "Founder");
  private static final List<String> WORDS =
      List.of(
          "the villa",
          "our website",
          "next week",
          "a short call",
          "the offer",
          "photos",
          "budget",
          "thank you",
          "the launch",
          "references",
          "a visit",
          "the new site",
          "on Tuesday",
          "why");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 7);

  private final Random random = new Random(20260607);
  private final int connections;
  private final int messages;

  private BigArchive(int connections, int messages) {
    this.connections = connections;
    this.messages = messages;
  }

  /** Writes 30,000 connections and 100,000 messages. */
  public static Path write(Path zip) throws IOException {
    return write(zip, 30_000, 100_000);
  }

  /** Writes a zip with as many rows as asked for. */
  public static Path write(Path zip, int connections, int messages) throws IOException {
    BigArchive archive = new BigArchive(connections, messages);
    try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip));
        Writer out = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8))) {
      archive.entry(packed, out, "Profile.csv", archive::profile);
      archive.entry(packed, out, "Connections.csv", archive::connections);
      archive.entry(packed, out, "messages.csv", archive::messages);
    }
    return zip;
  }

  private interface Content {
    void writeTo(Writer out) throws IOException;
  }

  private void entry(ZipOutputStream zip, Writer out, String name, Content content)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    content.writeTo(out);
    out.flush();
    zip.closeEntry();
  }

  private void profile(Writer out) throws IOException {
    out.write("First Name,Last Name,Headline,Summary,Industry,Geo Location\n");
    out.write("Sam,Seller,Websites that sell villas,,Design,Marrakech\n");
  }

  private void connections(Writer out) throws IOException {
    out.write("Notes:\n\"Some addresses may be missing, as people decide.\"\n\n");
    out.write(ArchiveFixture.CONNECTIONS);
    for (int i = 0; i < connections; i++) {
      String on = DAY.format(LAST_DAY.minusDays(random.nextInt(4000)));
      if (i % 300 == 299) {
        out.write(",,,,,," + on + "\n");
      } else {
        String company = pick(COMPANY) + " " + random.nextInt(400) + pick(FORM);
        out.write(
            "%s,%s,%s,%s,\"%s\",%s,%s\n"
                .formatted(
                    first(i),
                    last(i),
                    url(i),
                    i % 40 == 0 ? slug(i) + "@example.com" : "",
                    company,
                    pick(TITLE),
                    on));
      }
    }
  }

  private void messages(Writer out) throws IOException {
    out.write(ArchiveFixture.MESSAGES);
    int written = 0;
    for (int thread = 0; written < messages; thread++) {
      int other = random.nextInt(connections);
      Instant at =
          LAST_DAY.minusDays(random.nextInt(3000)).atStartOfDay().toInstant(ZoneOffset.UTC);
      int length = Math.min(2 + random.nextInt(8), messages - written);
      for (int i = 0; i < length; i++) {
        at = at.plusSeconds(600 + random.nextInt(200_000));
        message(out, "2-thread-" + thread, other, i % 2 == 0, at);
      }
      written += length;
    }
  }

  private void message(Writer out, String thread, int other, boolean mine, Instant at)
      throws IOException {
    String me = "Sam Seller,https://www.linkedin.com/in/sam-seller";
    String them = first(other) + " " + last(other) + "," + url(other);
    out.write(thread + ",," + (mine ? me + "," + them : them + "," + me));
    out.write("," + MOMENT.format(at) + ",,\"" + text() + "\",INBOX,,No,No\n");
  }

  private String text() {
    StringBuilder text = new StringBuilder("Hello,\n");
    int words = 5 + random.nextInt(40);
    for (int i = 0; i < words; i++) {
      text.append(pick(WORDS)).append(i % 9 == 8 ? ".\n" : ", ");
    }
    return text.toString();
  }

  private static String first(int person) {
    return FIRST.get(person % FIRST.size());
  }

  private static String last(int person) {
    return LAST.get(person / FIRST.size() % LAST.size());
  }

  private static String slug(int person) {
    return "invented-" + Integer.toString(person + 100_000, 36);
  }

  private static String url(int person) {
    return "https://www.linkedin.com/in/" + slug(person);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
