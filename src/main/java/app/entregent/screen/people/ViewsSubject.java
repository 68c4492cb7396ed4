package app.entregent.screen.people;

import app.entregent.model.people.ListView;
import app.entregent.screen.people.Chooser.Option;
import app.entregent.screen.people.Chooser.Subject;
import app.entregent.screen.people.Chooser.Tick;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import java.util.List;
import java.util.Optional;

/** Opens, saves, renames and deletes the views of a list. */
final class ViewsSubject implements Subject {
  private final LiveTexts texts;
  private final SavedViewsViewModel views;

  ViewsSubject(LiveTexts texts, SavedViewsViewModel views) {
    this.texts = texts;
    this.views = views;
  }

  @Override
  public String titleKey() {
    return "people.views.title";
  }

  @Override
  public String promptKey() {
    return "people.views.find";
  }

  @Override
  public String hintKey() {
    return "people.views.hint";
  }

  @Override
  public String emptyKey() {
    return "people.views.none";
  }

  @Override
  public boolean once() {
    return true;
  }

  @Override
  public boolean renames() {
    return true;
  }

  @Override
  public List<Option> options() {
    return views.viewsProperty().get().stream()
        .map(
            view ->
                new Option(
                    Long.toString(view.id()),
                    "",
                    view.name(),
                    "",
                    views.isShown(view) ? Tick.ON : Tick.OFF))
        .toList();
  }

  @Override
  public Optional<String> adding(String typed) {
    return Optional.of(texts.now(Message.of("people.views.save", typed)));
  }

  @Override
  public void add(String typed) {
    views.save(typed);
  }

  @Override
  public void pick(Option option) {
    of(option).ifPresent(views::open);
  }

  @Override
  public void rename(Option option, String name) {
    of(option).ifPresent(view -> views.rename(view, name));
  }

  @Override
  public void delete(Option option) {
    of(option).ifPresent(views::delete);
  }

  private Optional<ListView> of(Option option) {
    return views.viewsProperty().get().stream()
        .filter(view -> Long.toString(view.id()).equals(option.id()))
        .findFirst();
  }
}
