package app.entregent.screen.people;

import app.entregent.model.account.worth.Segmentation;
import app.entregent.screen.people.Chooser.Option;
import app.entregent.screen.people.Chooser.Subject;
import app.entregent.screen.people.Chooser.Tick;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What can be chosen about the list of accounts: its filters. */
final class AccountSubjects {
  private final LiveTexts texts;
  private final AccountListViewModel list;

  AccountSubjects(LiveTexts texts, PeopleViewModel model) {
    this.texts = texts;
    list = model.accounts();
  }

  Subject filters() {
    return new Filters();
  }

  /** What narrows the list now, as one reads it, with what ends it. */
  List<FilterChips.Narrowing> narrowings() {
    AccountFilter now = list.filterProperty().get();
    List<FilterChips.Narrowing> all = new ArrayList<>();
    for (AccountFacet facet : AccountFacet.values()) {
      Set<String> codes = now.of(facet);
      if (!codes.isEmpty()) {
        List<String> words = new ArrayList<>();
        Map<String, String> known = values(facet);
        codes.forEach(
            code ->
                words.add(known.getOrDefault(code, texts.now(Message.of("people.facet.gone")))));
        all.add(
            new FilterChips.Narrowing(
                texts.now(
                    Message.of(
                        "people.filters.chip", texts.now(facet.word()), String.join(", ", words))),
                () -> list.filter(list.filterProperty().get().with(facet, Set.of()))));
      }
    }
    return all;
  }

  /** The values of a facet by their codes, in the order in which they are offered. */
  private Map<String, String> values(AccountFacet facet) {
    Map<String, String> values = new LinkedHashMap<>();
    if (facet == AccountFacet.SEGMENT) {
      values.putAll(segments());
    }
    facet.fixedCodes().forEach(code -> values.put(code, texts.now(facet.word(code))));
    return values;
  }

  private Map<String, String> segments() {
    Map<String, String> names = new TreeMap<>();
    for (AccountLine line : list.ordered()) {
      Segmentation segments = line.traits().segments();
      segments.names().forEach(name -> names.putIfAbsent(AccountFacet.code(name), name));
    }
    return names;
  }

  private final class Filters implements Subject {
    @Override
    public String titleKey() {
      return "people.filters.title";
    }

    @Override
    public String promptKey() {
      return "people.filters.find";
    }

    @Override
    public String hintKey() {
      return "people.filters.hint";
    }

    @Override
    public List<Option> options() {
      AccountFilter now = list.filterProperty().get();
      List<Option> options = new ArrayList<>();
      for (AccountFacet facet : AccountFacet.values()) {
        Map<String, Integer> counts = counts(facet);
        values(facet)
            .forEach(
                (code, word) ->
                    options.add(
                        new Option(
                            facet.name() + "=" + code,
                            texts.now(facet.word()),
                            word,
                            texts.now(Message.of("people.number", counts.getOrDefault(code, 0))),
                            now.of(facet).contains(code) ? Tick.ON : Tick.OFF)));
      }
      return options;
    }

    @Override
    public void pick(Option option) {
      String[] parts = option.id().split("=", 2);
      list.filter(list.filterProperty().get().toggle(AccountFacet.valueOf(parts[0]), parts[1]));
    }

    private Map<String, Integer> counts(AccountFacet facet) {
      Map<String, Integer> counts = new HashMap<>();
      for (AccountLine line : list.ordered()) {
        facet.codes(line).forEach(code -> counts.merge(code, 1, Integer::sum));
      }
      return counts;
    }
  }
}
