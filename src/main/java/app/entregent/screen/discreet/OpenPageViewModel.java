package app.entregent.screen.discreet;

import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.ui.Words;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** A place as everybody may see it. It only leads on; nothing is changed from here. */
public final class OpenPageViewModel extends ViewModel {
  private final LiveTexts texts;
  private final Clock clock;
  private final Navigator navigator;
  private final Place.Open place;
  private final ReadOnlyObjectWrapper<OpenPage> page =
      new ReadOnlyObjectWrapper<>(this, "page", OpenPage.EMPTY);
  private final ObservableList<OpenLine> lines = FXCollections.observableArrayList();
  private String words = "";
  private Subscription language = Subscription.EMPTY;

  public OpenPageViewModel(
      Workspace workspace,
      Notifier notifier,
      LiveTexts texts,
      Clock clock,
      Navigator navigator,
      Place.Open place) {
    super(workspace, notifier, OpenFields.TOPICS);
    this.texts = texts;
    this.clock = clock;
    this.navigator = navigator;
    this.place = place;
  }

  public Place place() {
    return place;
  }

  public ReadOnlyObjectProperty<OpenPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The lines that fit what was typed. */
  public ObservableList<OpenLine> lines() {
    return FXCollections.unmodifiableObservableList(lines);
  }

  /** Narrows the lines; nothing shows all. */
  public void narrow(String wanted) {
    words = wanted;
    List<OpenLine> all = page.get().lines();
    lines.setAll(
        words.isEmpty()
            ? all
            : all.stream()
                .filter(line -> Words.fit(words, line.name() + " " + line.detail()))
                .toList());
  }

  /** Goes where a line leads. */
  public void open(OpenLine line) {
    line.where().ifPresent(navigator::open);
  }

  @Override
  public void activate() {
    super.activate();
    language = texts.languageProperty().subscribe((before, now) -> load());
  }

  @Override
  public void deactivate() {
    language.unsubscribe();
    super.deactivate();
  }

  @Override
  protected void load() {
    OpenFields fields = new OpenFields(texts.texts(), ZonedDateTime.now(clock));
    show(
        "page",
        reader -> fields.of(reader, place),
        found -> {
          page.set(found);
          narrow(words);
        });
  }
}
