package app.entregent.model.brand;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The items that belong to every seller's checklist, in the order of the catalogue file. */
public record BrandCatalogue(List<CatalogueItem> items) {
  private static final String FILE = "/app/entregent/catalogues/brand.csv";

  public BrandCatalogue {
    items = List.copyOf(items);
  }

  /** The catalogue that comes with the program. */
  public static BrandCatalogue load() {
    try (InputStream in = BrandCatalogue.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its catalogue: " + FILE);
      }
      try (CsvReader<NamedCsvRecord> rows =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return new BrandCatalogue(rows.stream().map(BrandCatalogue::item).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The catalogue cannot be read: " + FILE, e);
    }
  }

  private static CatalogueItem item(NamedCsvRecord row) {
    return new CatalogueItem(
        row.getField("key"),
        BrandGroup.valueOf(row.getField("group")),
        filled(row, "judgedBy").map(FactKind::valueOf),
        filled(row, "threshold").map(Integer::parseInt).orElse(0),
        filled(row, "draftLimit")
            .map(limit -> OptionalInt.of(Integer.parseInt(limit)))
            .orElse(OptionalInt.empty()),
        filled(row, "figure"),
        Integer.parseInt(row.getField("weight")));
  }

  private static Optional<String> filled(NamedCsvRecord row, String column) {
    return Optional.of(row.getField(column)).filter(value -> !value.isEmpty());
  }
}
