package app.entregent.screen.people;

import app.entregent.model.people.SearchWords;
import app.entregent.model.people.Tag;
import app.entregent.screen.people.Chooser.Option;
import app.entregent.screen.people.Chooser.Subject;
import app.entregent.screen.people.Chooser.Tick;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be chosen about the list of people: filters, columns, views, and tags of the chosen. */
final class ListSubjects {
  private final LiveTexts texts;
  private final PeopleViewModel model;
  private final FacetWords words;

  ListSubjects(LiveTexts texts, PeopleViewModel model, FacetWords words) {
    this.texts = texts;
    this.model = model;
    this.words = words;
  }

  /** Ticks values of facets. */
  Subject filters() {
    return new Filters();
  }

  /** Ticks columns and moves them. */
  Subject columns() {
    return switch (model.listingProperty().get()) {
      case PEOPLE ->
          new ColumnSubject<>(
              model.people().layoutProperty(),
              model.people()::layOut,
              PersonLine.Column.values(),
              this::name);
      case ACCOUNTS ->
          new ColumnSubject<>(
              model.accounts().layoutProperty(),
              model.accounts()::layOut,
              AccountLine.Column.values(),
              this::name);
    };
  }

  private String name(PersonLine.Column column) {
    return texts.now(Message.of("people.column." + column.name().toLowerCase(Locale.ROOT)));
  }

  private String name(AccountLine.Column column) {
    return texts.now(
        Message.of(
            switch (column) {
              case NAME -> "people.column.account";
              case PEOPLE -> "people.column.people";
              case LADDER -> "people.column.ladder";
              case TOUCH -> "people.column.touch";
              case SEGMENT, RANK, VALUE, QUADRANT, INTENSITY, BUYING ->
                  "people.worth." + column.name().toLowerCase(Locale.ROOT);
            }));
  }

  /** Opens, saves, renames and deletes views of the list in sight. */
  Subject views() {
    return new ViewsSubject(
        texts,
        switch (model.listingProperty().get()) {
          case PEOPLE -> model.views();
          case ACCOUNTS -> model.accountViews();
        });
  }

  /** Puts tags on these people, or takes them. */
  Subject tags(List<PersonLine> people) {
    return new Tags(people);
  }

  private String number(int number) {
    return texts.now(Message.of("people.number", number));
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
      PeopleFilter now = model.people().filterProperty().get();
      FacetCounts counts = model.people().countsProperty().get();
      List<Option> options = new ArrayList<>();
      for (Facet facet : Facet.values()) {
        words
            .values(facet)
            .forEach(
                (code, word) ->
                    options.add(
                        new Option(
                            facet.name() + "=" + code,
                            words.name(facet),
                            word,
                            number(counts.of(facet, code)),
                            now.of(facet).contains(code) ? Tick.ON : Tick.OFF)));
      }
      return options;
    }

    @Override
    public void pick(Option option) {
      String[] parts = option.id().split("=", 2);
      PersonListViewModel list = model.people();
      list.filter(list.filterProperty().get().toggle(Facet.valueOf(parts[0]), parts[1]));
    }
  }

  private final class Tags implements Subject {
    private final List<Long> ids;

    Tags(List<PersonLine> people) {
      ids = people.stream().map(line -> line.person().id()).toList();
    }

    @Override
    public String titleKey() {
      return "people.tags.title";
    }

    @Override
    public String promptKey() {
      return "people.tags.find";
    }

    @Override
    public String hintKey() {
      return "people.tags.hint";
    }

    @Override
    public List<Option> options() {
      return model.tags().tagsProperty().get().stream().map(this::option).toList();
    }

    private Option option(Tag tag) {
      int bearers = model.bearers(ids, tag);
      Tick tick = bearers == 0 ? Tick.OFF : bearers == ids.size() ? Tick.ON : Tick.SOME;
      return new Option(
          Facet.code(tag),
          "",
          tag.name(),
          number(model.people().countsProperty().get().of(Facet.TAG, Facet.code(tag))),
          tick);
    }

    @Override
    public Optional<String> adding(String typed) {
      String key = SearchWords.key(typed);
      boolean known =
          model.tags().tagsProperty().get().stream()
              .anyMatch(tag -> SearchWords.key(tag.name()).equals(key));
      return known || key.isBlank()
          ? Optional.empty()
          : Optional.of(texts.now(Message.of("people.tags.add", typed)));
    }

    @Override
    public void add(String typed) {
      model.tags().tag(ids, typed);
    }

    @Override
    public void pick(Option option) {
      model.tags().tagsProperty().get().stream()
          .filter(tag -> Facet.code(tag).equals(option.id()))
          .findFirst()
          .ifPresent(
              tag -> {
                if (model.bearers(ids, tag) == ids.size()) {
                  model.tags().untag(ids, tag);
                } else {
                  model.tags().tag(ids, tag.name());
                }
              });
    }
  }
}
