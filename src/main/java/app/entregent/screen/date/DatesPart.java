package app.entregent.screen.date;

import app.entregent.model.relationship.DateEntry;
import app.entregent.model.relationship.DateKind;
import app.entregent.model.relationship.ImportantDate;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.DateLines;
import app.entregent.ui.DateLines.Entry;
import app.entregent.ui.DateLines.Line;
import app.entregent.ui.LiveTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Joins the lines in which dates stand with what they mean; follows while it is in a window. */
public final class DatesPart implements DateLines.Acts<DateKind> {
  private final LiveTexts texts;
  private final DatesViewModel model;
  private final DateLines<DateKind> lines;
  private final Map<Key, ImportantDate> shown = new HashMap<>();

  /** A birthday has the id of its person, any other date one of its own; the words may change. */
  private record Key(long id, DateKind kind) {
    static Key of(Line<DateKind> line) {
      return new Key(line.id(), line.entry().kind());
    }
  }

  public DatesPart(Controls controls, DatesViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    lines =
        new DateLines<>(
            controls, model.kinds(), kind -> texts.text("relationship.date." + kind.code()), this);
    model.datesProperty().subscribe(this::show);
    controls.onLanguage(lines, () -> show(model.datesProperty().get()));
    lines.sceneProperty().subscribe(scene -> follow(scene != null));
  }

  private void follow(boolean inSight) {
    if (inSight) {
      model.activate();
    } else {
      model.deactivate();
    }
  }

  /** The lines, as a part of a page. */
  public DateLines<DateKind> lines() {
    return lines;
  }

  private void show(List<ImportantDate> dates) {
    shown.clear();
    List<Line<DateKind>> said = dates.stream().map(this::line).toList();
    for (int i = 0; i < said.size(); i++) {
      shown.put(Key.of(said.get(i)), dates.get(i));
    }
    lines.show(said);
  }

  @Override
  public Optional<CompletionStage<?>> keep(
      Optional<Line<DateKind>> changed, Entry<DateKind> entry) {
    return model.keep(
        changed.flatMap(line -> Optional.ofNullable(shown.get(Key.of(line)))),
        new DateEntry(entry.kind(), entry.words(), entry.day(), entry.yearly(), entry.lead()));
  }

  @Override
  public Message unclear() {
    return Message.of("relationship.date.unclear");
  }

  @Override
  public void delete(Line<DateKind> line) {
    Optional.ofNullable(shown.get(Key.of(line))).ifPresent(model::delete);
  }

  private Line<DateKind> line(ImportantDate date) {
    String day =
        date.yearKnown()
            ? texts.language().date(date.on())
            : texts.language().dayAndMonth(date.on());
    Message kind = Message.of("relationship.date." + date.kind().code());
    String said =
        texts.now(
            Message.of(
                date.yearly() && date.kind() != DateKind.BIRTHDAY
                    ? "relationship.date.yearly"
                    : "relationship.date.once",
                date.words().isEmpty() ? kind : date.words(),
                day,
                date.leadDays()));
    return new Line<>(
        date.id(),
        said,
        new Entry<>(
            date.kind(), date.words(), day, date.yearly(), Integer.toString(date.leadDays())));
  }
}
