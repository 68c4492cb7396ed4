package app.entregent.model.measure.evidence;

import app.entregent.text.Evidence;
import app.entregent.text.Language;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The cards that come with the program, in the order of their file. */
public record EvidenceCards(List<EvidenceCard> all) {
  private static final String FILE = "/app/entregent/catalogues/evidence.csv";

  public EvidenceCards {
    all = List.copyOf(all);
  }

  public static EvidenceCards load() {
    try (InputStream in = EvidenceCards.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its cards: " + FILE);
      }
      try (CsvReader<NamedCsvRecord> rows =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return new EvidenceCards(rows.stream().map(EvidenceCards::card).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The cards cannot be read: " + FILE, e);
    }
  }

  /** The card of this key. */
  public EvidenceCard card(String key) {
    return all.stream()
        .filter(card -> card.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No card " + key));
  }

  private static EvidenceCard card(NamedCsvRecord row) {
    Map<Language, Evidence.Words> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String end = "_" + language.code();
      words.put(
          language,
          new Evidence.Words(
              row.getField("figure" + end),
              row.getField("claim" + end),
              row.getField("source" + end),
              row.getField("caveat" + end)));
    }
    return new EvidenceCard(
        row.getField("key"),
        EvidenceCard.Theme.valueOf(row.getField("theme")),
        number(row, "year"),
        number(row, "n"),
        words);
  }

  private static OptionalInt number(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }
}
