package app.entregent.screen.people;

import app.entregent.model.account.AccountKind;
import app.entregent.model.account.LadderStep;
import app.entregent.model.people.Tag;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The facets and their values in words. */
final class FacetWords {
  private final LiveTexts texts;
  private final PeopleViewModel model;

  FacetWords(LiveTexts texts, PeopleViewModel model) {
    this.texts = texts;
    this.model = model;
  }

  String name(Facet facet) {
    return texts.now(Message.of("people.facet." + facet.name().toLowerCase(Locale.ROOT)));
  }

  /** The values of a facet by their codes, in the order in which they are offered. */
  Map<String, String> values(Facet facet) {
    Map<String, String> values = new LinkedHashMap<>();
    if (facet == Facet.TAG) {
      model.tags().tagsProperty().get().forEach(tag -> values.put(Facet.code(tag), tag.name()));
    } else if (facet == Facet.FIT) {
      model
          .personas()
          .fitsProperty()
          .get()
          .forEach(fit -> values.put(PersonaShares.code(fit.persona()), fit.persona().name()));
    }
    facet.fixedCodes().forEach(code -> values.put(code, texts.now(value(facet, code))));
    return values;
  }

  /** The values that are asked for, as one reads them. */
  String values(Facet facet, Set<String> codes) {
    Map<String, String> all = values(facet);
    List<String> words = new ArrayList<>();
    all.forEach(
        (code, word) -> {
          if (codes.contains(code)) {
            words.add(word);
          }
        });
    if (words.size() < codes.size()) {
      words.add(texts.now(Message.of("people.facet.gone")));
    }
    return String.join(", ", words);
  }

  /** What narrows the list of people now, as one reads it, with what ends it. */
  List<FilterChips.Narrowing> narrowings() {
    PeopleFilter now = model.people().filterProperty().get();
    List<FilterChips.Narrowing> all = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (!now.of(facet).isEmpty()) {
        all.add(
            new FilterChips.Narrowing(
                texts.now(
                    Message.of("people.filters.chip", name(facet), values(facet, now.of(facet)))),
                () ->
                    model
                        .people()
                        .filter(model.people().filterProperty().get().with(facet, Set.of()))));
      }
    }
    return all;
  }

  static String tags(PersonLine line) {
    return line.traits().tags().stream().map(Tag::name).collect(Collectors.joining(", "));
  }

  private static Message value(Facet facet, String code) {
    return switch (facet) {
      case BOND -> Message.of("people.bond." + code);
      case WARMTH -> Message.of("people.warmth.chip." + code.toLowerCase(Locale.ROOT));
      case STEP -> AccountWords.ladder(LadderStep.valueOf(code));
      case ACCOUNT ->
          Arrays.stream(AccountKind.values())
              .filter(kind -> kind.name().equals(code))
              .findFirst()
              .map(AccountWords::kind)
              .orElseGet(() -> own(facet, code));
      case TOUCH, FIT, TAG, SENIORITY, JOB, SOURCE -> own(facet, code);
    };
  }

  private static Message own(Facet facet, String code) {
    return Message.of(
        "people.facet."
            + facet.name().toLowerCase(Locale.ROOT)
            + "."
            + code.toLowerCase(Locale.ROOT));
  }
}
