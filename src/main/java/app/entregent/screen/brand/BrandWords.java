package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.Freshness;
import app.entregent.model.brand.Judgement;
import app.entregent.model.brand.ProfileFact;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import app.entregent.workspace.Label;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** How the checklist is put into words. */
final class BrandWords {
  private BrandWords() {}

  static String titleKey(String catalogueKey) {
    return "brand.item." + catalogueKey + ".title";
  }

  static Optional<Message> why(BrandItem item) {
    return item.listed().map(listed -> Message.of("brand.item." + listed.key() + ".why"));
  }

  static Optional<Message> how(BrandItem item) {
    return item.listed().map(listed -> Message.of("brand.item." + listed.key() + ".how"));
  }

  static Optional<Message> figure(BrandItem item) {
    return item.listed()
        .flatMap(listed -> listed.figure())
        .map(figure -> Message.of("brand.figure." + figure));
  }

  static Optional<Message> figureSource(BrandItem item) {
    return item.listed()
        .flatMap(listed -> listed.figure())
        .map(figure -> Message.of("brand.figure." + figure + ".source"));
  }

  static Message state(BrandState state) {
    return Message.of("brand.state." + state);
  }

  /** What the archive shows, or how it could; nothing where it never can. */
  static Optional<Message> evidence(Judgement judgement) {
    return switch (judgement) {
      case Judgement.Unjudged() -> Optional.empty();
      case Judgement.NotSeen(FactKind kind) -> Optional.of(Message.of("brand.seen.not"));
      case Judgement.Seen(ProfileFact fact, int needed, boolean enough) ->
          Optional.of(evidence(fact, needed, enough));
    };
  }

  private static Message evidence(ProfileFact fact, int needed, boolean enough) {
    if (fact.kind() != FactKind.ADDRESS) {
      return Message.of("brand.seen." + fact.kind(), fact.number(), needed);
    }
    if (fact.text().isEmpty()) {
      return Message.of("brand.seen.address.none");
    }
    return enough
        ? Message.of("brand.seen.address.own", fact.text())
        : Message.of("brand.seen.address.given", fact.text());
  }

  static Message reviewed(BrandItem item, LocalDate today) {
    if (item.reviewedOn().isEmpty()) {
      return Message.of("brand.detail.reviewed.never");
    }
    LocalDate on = item.reviewedOn().get();
    if (!on.isBefore(today)) {
      return Message.of("brand.detail.reviewed.today");
    }
    Freshness freshness = item.freshness(today);
    return Message.of("brand.detail.reviewed." + freshness, on, ChronoUnit.DAYS.between(on, today));
  }

  /** The item in the label of a change, which names nobody and quotes nothing. */
  static Label.Arg inLabel(BrandItem item) {
    return Label.word(item.listed().map(l -> titleKey(l.key())).orElse("brand.own"));
  }

  /** The title as it is shown: a text of ours, or the seller's own words. */
  static ObservableValue<String> title(LiveTexts texts, BrandItem item) {
    return texts.text(
        item.listed()
            .map(listed -> Message.of(titleKey(listed.key())))
            .orElseGet(() -> Message.of("brand.own.title", item.ownTitle())));
  }
}
