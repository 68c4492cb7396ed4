package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandProgress;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.FactChange;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.Freshness;
import app.entregent.model.brand.Judgement;
import app.entregent.model.brand.ProfileFact;
import app.entregent.text.Language;
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

  /** What the newest archive showed otherwise than one before, and what follows from it. */
  static Optional<Message> change(BrandItem item) {
    return item.change()
        .map(
            change ->
                Message.of(
                    "brand.changed." + change.outcome(),
                    change.before().seenOn(),
                    change.now().kind() == FactKind.ADDRESS
                        ? Message.of(
                            "brand.changed.address", change.before().text(), change.now().text())
                        : changed(change)));
  }

  /** Two texts of one length differ all the same. */
  private static Message changed(FactChange change) {
    return change.before().number() == change.now().number()
        ? Message.of("brand.changed.words", change.now().number())
        : Message.of(
            "brand.changed.number." + change.now().kind(),
            change.before().number(),
            change.now().number());
  }

  /** How much of a draft stands there. */
  static Message drafted(BrandItem item, Language language) {
    int length = item.drafts().in(language).length();
    Message name = Message.of("brand.language." + language.code());
    if (length == 0) {
      return Message.of("brand.drafted.none", name);
    }
    return Message.of("brand.drafted", name, length(length, item.draftLimit()));
  }

  /** A length against its limit; 0 is no limit. */
  static Message length(int length, int limit) {
    if (limit == 0) {
      return Message.of("brand.draft.length", length);
    }
    return length > limit
        ? Message.of("brand.draft.over", length, limit, length - limit)
        : Message.of("brand.draft.limit", length, limit);
  }

  static Message progress(BrandProgress all) {
    if (all.share().isEmpty()) {
      return Message.of("brand.progress.none");
    }
    return all.weightless()
        ? Message.of("brand.progress.weightless", all.done(), all.concerned())
        : Message.of(
            "brand.progress",
            all.done(),
            all.concerned(),
            Math.round(100 * all.weighted().orElse(0)));
  }

  static Message reviewed(BrandItem item, LocalDate today) {
    if (item.reviewedOn().isEmpty()) {
      return Message.of("brand.detail.reviewed.never");
    }
    LocalDate on = item.reviewedOn().get();
    if (on.isAfter(today)) {
      return Message.of("brand.detail.reviewed.ahead", on);
    }
    if (on.equals(today)) {
      return Message.of("brand.detail.reviewed.today");
    }
    Freshness freshness = item.freshness(today);
    return Message.of(
        "brand.detail.reviewed." + freshness,
        on,
        ChronoUnit.DAYS.between(on, today),
        item.staleMonths());
  }

  /** The item in the label of a change, which names nobody and quotes nothing. */
  static Label.Arg inLabel(BrandItem item) {
    return Label.word(item.listed().map(l -> titleKey(l.key())).orElse("brand.own"));
  }

  /** The title as it is shown: a text of ours, or the seller's own words. */
  static Message titled(BrandItem item) {
    return item.listed()
        .map(listed -> Message.of(titleKey(listed.key())))
        .orElseGet(() -> Message.of("brand.own.title", item.ownTitle()));
  }

  static ObservableValue<String> title(LiveTexts texts, BrandItem item) {
    return texts.text(titled(item));
  }
}
