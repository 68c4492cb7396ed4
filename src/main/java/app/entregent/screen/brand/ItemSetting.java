package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.CatalogueItem;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.Freshness;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.ItemSettings;
import app.entregent.text.Message;
import app.entregent.workspace.Transaction;
import java.util.Optional;
import java.util.OptionalInt;

/** A figure of an item that the seller may change. */
enum ItemSetting {
  THRESHOLD("threshold", 1, ItemSettings.HIGHEST_THRESHOLD),
  WEIGHT("weight", 0, ItemSettings.HEAVIEST),
  MONTHS("months", 1, ItemSettings.MOST_MONTHS);

  private final String key;
  private final int least;
  private final int most;

  ItemSetting(String key, int least, int most) {
    this.key = key;
    this.least = least;
    this.most = most;
  }

  String key() {
    return key;
  }

  /**
   * What was typed; empty inside goes back to the usual figure, empty outside is no such figure.
   */
  Optional<OptionalInt> read(String typed) {
    String digits = typed.replaceAll("[\\s\\u00a0\\u202f,.]", "");
    if (digits.isEmpty()) {
      return Optional.of(OptionalInt.empty());
    }
    if (!digits.matches("[0-9]{1,6}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    return number >= least && number <= most
        ? Optional.of(OptionalInt.of(number))
        : Optional.empty();
  }

  /** Why what was typed is no such figure. */
  Message wrong(int usual) {
    return Message.of("brand.setting.wrong", least, most, usual);
  }

  int usual(BrandItem item) {
    return switch (this) {
      case THRESHOLD -> item.listed().map(CatalogueItem::threshold).orElse(0);
      case WEIGHT -> item.usualWeight();
      case MONTHS -> Freshness.USUAL_MONTHS;
    };
  }

  OptionalInt own(BrandItem item) {
    return switch (this) {
      case THRESHOLD -> item.settings().threshold();
      case WEIGHT -> item.settings().weight();
      case MONTHS -> item.settings().staleMonths();
    };
  }

  /** Whether an item has such a figure at all. */
  boolean fits(BrandItem item) {
    return this != THRESHOLD
        || item.listed()
            .flatMap(CatalogueItem::judgedBy)
            .filter(kind -> kind != FactKind.ADDRESS)
            .isPresent();
  }

  void put(BrandStore store, Transaction tx, ItemRef item, OptionalInt number) {
    switch (this) {
      case THRESHOLD -> store.setThreshold(tx, item, number);
      case WEIGHT -> store.setWeight(tx, item, number);
      case MONTHS -> store.setStaleMonths(tx, item, number);
    }
  }
}
