package app.entregent.screen.account;

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

/** The dates of an account, in lines. */
final class AccountDates implements DateLines.Acts<DateKind> {
  private final LiveTexts texts;
  private final AccountViewModel model;
  private final DateLines<DateKind> lines;
  private final Map<Line<DateKind>, ImportantDate> shown = new HashMap<>();

  AccountDates(Controls controls, AccountViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    lines =
        new DateLines<>(
            controls,
            DateKind.OF_ACCOUNTS,
            kind -> texts.text("relationship.date." + kind.code()),
            this);
  }

  DateLines<DateKind> node() {
    return lines;
  }

  void show(List<ImportantDate> dates) {
    shown.clear();
    List<Line<DateKind>> said = dates.stream().map(this::line).toList();
    for (int i = 0; i < said.size(); i++) {
      shown.put(said.get(i), dates.get(i));
    }
    lines.show(said);
  }

  @Override
  public Optional<Message> keep(Optional<Line<DateKind>> changed, Entry<DateKind> entry) {
    boolean kept =
        model.keepDate(
            changed.map(Line::id).orElse(0L),
            new DateEntry(entry.kind(), entry.words(), entry.day(), entry.yearly(), entry.lead()));
    return kept ? Optional.empty() : Optional.of(Message.of("relationship.date.unclear"));
  }

  @Override
  public void delete(Line<DateKind> line) {
    Optional.ofNullable(shown.get(line)).ifPresent(model::deleteDate);
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
