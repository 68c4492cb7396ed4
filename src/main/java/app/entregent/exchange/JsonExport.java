package app.entregent.exchange;

import app.entregent.exchange.ExportedTalk.Letter;
import app.entregent.exchange.ExportedTalk.Participant;
import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.ProfileLink;
import app.entregent.text.Texts;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything that a workspace holds as one JSON object in UTF-8: {@code persons}, {@code accounts},
 * {@code conversations}, {@code brand}, {@code readings}, {@code decisions} with their {@code
 * seats}, the {@code owner}, and under {@code tables} each row as it is kept, with what the others
 * do not tell. Dates are those of ISO 8601; what is unknown is an empty text, a missing date null.
 * It is written as it is read, one consistent view of the workspace, and takes its place at the
 * end. The bytes of attached files are not in it.
 */
public final class JsonExport {
  private static final JsonFactory JSON = new JsonFactory();

  private final Workspace workspace;
  private final BrandStore brand;
  private final Texts texts;
  private final ExportStore store = new ExportStore();
  private final AccountStore accounts = new AccountStore();
  private final PersonStore persons = new PersonStore();

  /**
   * @param texts the language of the titles in the checklist; all else is as it was typed, or a
   *     code
   */
  public JsonExport(Workspace workspace, BrandStore brand, Texts texts) {
    this.workspace = workspace;
    this.brand = brand;
    this.texts = texts;
  }

  /**
   * Writes the file; one that is there is replaced once the new one is whole.
   *
   * @throws IOException if it cannot be written; then a file that was there is as it was
   */
  public ExportCounts write(Path file) throws IOException {
    Path place = file.toAbsolutePath();
    Path folder = place.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path draft = place.resolveSibling(place.getFileName() + ".new");
    try {
      ExportCounts counts;
      try (OutputStream out = Files.newOutputStream(draft)) {
        counts = workspace.fetch(reader -> write(reader, out));
      }
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
      return counts;
    } catch (UncheckedIOException cause) {
      throw cause.getCause();
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private ExportCounts write(Reader reader, OutputStream out) {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      long people = writePeople(reader, json);
      long firms = writeAccounts(reader, json);
      long talks = writeTalks(reader, json);
      new BrandJson(json, brand, texts).write(reader);
      long maps = new DecisionJson(json).write(reader);
      new TablesJson(json).write(reader);
      json.writeEndObject();
      return new ExportCounts(people, firms, talks, maps);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private long writePeople(Reader reader, JsonGenerator json) throws IOException {
    Tally others = new Tally();
    Tally own = new Tally();
    json.writeArrayFieldStart("persons");
    store.people(
        reader,
        exported -> {
          if (!exported.person().self()) {
            others.number++;
            unchecked(() -> writePerson(exported, json));
          }
        });
    json.writeEndArray();
    json.writeFieldName("owner");
    Optional<PersonCard> self = persons.self(reader);
    if (self.isEmpty()) {
      json.writeNull();
    } else {
      store.people(
          reader,
          exported -> {
            if (exported.person().self() && own.number++ == 0) {
              unchecked(() -> writePerson(exported, json));
            }
          });
    }
    return others.number;
  }

  private static void writePerson(ExportedPerson exported, JsonGenerator json) throws IOException {
    var person = exported.person();
    json.writeStartObject();
    json.writeStringField("firstName", person.firstName());
    json.writeStringField("lastName", person.lastName());
    json.writeStringField("email", person.email());
    json.writeStringField("company", exported.company());
    json.writeStringField("position", exported.position());
    json.writeStringField(
        "linkedin", person.slug().map(ProfileLink::new).map(ProfileLink::url).orElse(""));
    writeDay("connectedOn", person.connectedOn(), json);
    json.writeStringField("phone", person.phone());
    json.writeStringField("headline", person.headline());
    json.writeStringField("location", person.location());
    json.writeStringField("birthday", person.birthday());
    json.writeStringField("note", person.note());
    json.writeBooleanField("provisional", person.provisional());
    json.writeStringField("origin", person.origin().name());
    json.writeEndObject();
  }

  private long writeAccounts(Reader reader, JsonGenerator json) throws IOException {
    List<Account> all = accounts.all(reader);
    json.writeArrayFieldStart("accounts");
    for (Account account : all) {
      json.writeStartObject();
      json.writeStringField("name", account.name());
      json.writeStringField("kind", account.kind().name());
      json.writeBooleanField("target", account.target());
      json.writeStringField("ladder", account.ladder().name());
      writeDay("ladderSince", account.ladderSince(), json);
      json.writeBooleanField("smallFirm", account.smallFirm());
      json.writeStringField("sector", account.sector());
      json.writeStringField("city", account.city());
      json.writeStringField("website", account.website());
      json.writeStringField("note", account.note());
      writeTexts("spellings", accounts.spellings(reader, account.id()), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    return all.size();
  }

  private long writeTalks(Reader reader, JsonGenerator json) throws IOException {
    Tally tally = new Tally();
    json.writeArrayFieldStart("conversations");
    store.talks(
        reader,
        talk -> {
          tally.number++;
          unchecked(() -> writeTalk(talk, json));
        });
    json.writeEndArray();
    return tally.number;
  }

  private static void writeTalk(ExportedTalk talk, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("when", talk.timed() ? talk.at().toString() : talk.day().toString());
    json.writeStringField("channel", talk.channel());
    json.writeStringField("direction", talk.direction());
    writeTexts("participants", talk.participants().stream().map(Participant::name).toList(), json);
    json.writeStringField("text", text(talk));
    json.writeStringField("state", talk.state());
    json.writeStringField("origin", talk.origin());
    json.writeStringField("account", talk.account());
    json.writeStringField("goal", talk.goal());
    json.writeStringField("place", talk.place());
    writeTexts(
        "participantLinks",
        talk.participants().stream()
            .map(p -> p.slug().map(ProfileLink::new).map(ProfileLink::url).orElse(""))
            .toList(),
        json);
    json.writeArrayFieldStart("messages");
    for (Letter letter : talk.letters()) {
      json.writeStartObject();
      json.writeStringField("when", letter.at().toString());
      json.writeStringField("from", letter.from());
      json.writeStringField("subject", letter.subject());
      json.writeStringField("text", letter.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** What the seller wrote of it, or else what was written in it. */
  private static String text(ExportedTalk talk) {
    return talk.summary().isBlank()
        ? talk.letters().stream()
            .map(letter -> letter.text().isEmpty() ? letter.subject() : letter.text())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n\n"))
        : talk.summary();
  }

  static void writeDay(String name, Optional<LocalDate> day, JsonGenerator json)
      throws IOException {
    if (day.isPresent()) {
      json.writeStringField(name, day.get().toString());
    } else {
      json.writeNullField(name);
    }
  }

  static void writeTexts(String name, List<String> values, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Writes within a query, which knows no failure of files. */
  private interface Writing {
    void write() throws IOException;
  }

  private static void unchecked(Writing writing) {
    try {
      writing.write();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static final class Tally {
    private long number;
  }
}
