package app.entregent.screen.people;

import app.entregent.screen.people.Chooser.Option;
import app.entregent.screen.people.Chooser.Subject;
import app.entregent.screen.people.Chooser.Tick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/** The columns of a list: those that are shown, in their order, then the others. */
final class ColumnSubject<C extends Enum<C>> implements Subject {
  private final ObservableValue<ListLayout<C>> layout;
  private final Consumer<ListLayout<C>> wish;
  private final List<C> columns;
  private final Function<C, String> name;

  ColumnSubject(
      ObservableValue<ListLayout<C>> layout,
      Consumer<ListLayout<C>> wish,
      C[] columns,
      Function<C, String> name) {
    this.layout = layout;
    this.wish = wish;
    this.columns = Arrays.asList(columns.clone());
    this.name = name;
  }

  @Override
  public String titleKey() {
    return "people.columns.title";
  }

  @Override
  public String promptKey() {
    return "people.columns.find";
  }

  @Override
  public String hintKey() {
    return "people.columns.hint";
  }

  @Override
  public List<Option> options() {
    List<C> shown = layout.getValue().shown();
    List<C> all = new ArrayList<>(shown);
    columns.stream().filter(column -> !shown.contains(column)).forEach(all::add);
    return all.stream()
        .map(
            column ->
                new Option(
                    column.name(),
                    "",
                    name.apply(column),
                    "",
                    shown.contains(column) ? Tick.ON : Tick.OFF))
        .toList();
  }

  @Override
  public void pick(Option option) {
    wish.accept(layout.getValue().toggle(column(option)));
  }

  @Override
  public void move(Option option, int places) {
    wish.accept(layout.getValue().move(column(option), places));
  }

  private C column(Option option) {
    return columns.stream()
        .filter(column -> column.name().equals(option.id()))
        .findFirst()
        .orElseThrow();
  }
}
