package app.entregent.screen.today;

import app.entregent.model.agenda.TodayRow;
import app.entregent.screen.today.TodayViewModel.Mood;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.DayAsk;
import app.entregent.ui.EmptyState;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.ToolRow;
import app.entregent.ui.Wrapping;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The page of today. */
public final class TodayView implements Screen {
  private static final Duration EACH_MINUTE = Duration.minutes(1);

  private final Controls controls;
  private final TodayViewModel model;
  private final ListView<TodayRow> list = new ListView<>();
  private final VBox page = new VBox();
  private final VBox body = new VBox();
  private final Node offer;
  private final DayAsk day;
  private final Node fresh;
  private final Node calm;
  private final ScreenFrame frame;
  private final ListKeys listKeys;
  private final Keys keys;
  private Subscription ownKeys = Subscription.EMPTY;
  private int chosen;
  private final PauseTransition minute = new PauseTransition(EACH_MINUTE);

  public TodayView(Controls controls, Keys keys, TodayViewModel model) {
    this.controls = controls;
    this.keys = keys;
    this.model = model;
    listKeys = listKeys();
    Button log = controls.primary("today.log", model::log);
    log.setId("today-log");
    Button plan = controls.button("today.plan", model::plan);
    plan.setId("today-plan");
    Button visit = controls.quiet("today.visit", () -> model.goTo(Place.Meetings.next()));
    visit.setId("today-visit");
    Button friday = controls.quiet("today.friday", () -> model.goTo(new Place.FridayReview()));
    friday.setId("today-friday");
    fresh = fresh();
    calm =
        new EmptyState(
            controls, Material2OutlinedMZ.WB_SUNNY, "today.calm.title", "today.calm.sentence");
    day = new DayAsk(controls, "today.until", model::dayOf, list);
    offer = new CampaignOffer(controls, model);
    body.getStyleClass().add("today-body");
    fillPage();
    frame =
        new ScreenFrame(controls.texts().text("today.title"), purpose())
            .primary(log, visit, friday, plan)
            .content(body);
    model.moodProperty().subscribe(this::show);
    minute.setOnFinished(
        event -> {
          model.refresh();
          minute.playFromStart();
        });
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public void activate() {
    model.activate();
    ownKeys = listKeys.show(keys);
    minute.playFromStart();
  }

  @Override
  public void deactivate() {
    minute.stop();
    model.deactivate();
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  private ObservableValue<String> purpose() {
    return Bindings.createStringBinding(
        () ->
            controls.texts().language().weekday(model.dayProperty().get())
                + " · "
                + controls.texts().texts().say("today.purpose"),
        controls.texts().languageProperty(),
        model.dayProperty());
  }

  private void fillPage() {
    list.setId("today-list");
    list.getStyleClass().add("today-list");
    list.setItems(model.rows());
    list.setCellFactory(view -> new TodayCell(controls, model, this::askDay));
    list.accessibleTextProperty().bind(controls.texts().text("today.title"));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    model.rows().addListener((Observable changed) -> keepChoice());
    list.focusedProperty().subscribe(focused -> keepChoice());
    list.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(at -> chosen = at.intValue() < 0 ? chosen : at.intValue());
    VBox.setVgrow(list, Priority.ALWAYS);
    Hyperlink more = controls.link("today.few", model::toggleAll);
    more.setId("today-more");
    more.textProperty().unbind();
    more.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.allProperty().get()
                        ? controls.texts().texts().say("today.few")
                        : controls.texts().texts().say("today.all", model.countProperty().get()),
                model.allProperty(),
                model.countProperty(),
                controls.texts().languageProperty()));
    more.visibleProperty().bind(model.moreProperty());
    more.managedProperty().bind(more.visibleProperty());
    Label keys = controls.label("today.keys", "muted", "small");
    Wrapping.of(keys);
    ToolRow foot = new ToolRow(more, Controls.spring(), keys);
    foot.getStyleClass().add("today-foot");
    page.getStyleClass().add("today-page");
    page.getChildren().setAll(list, day, foot);
  }

  private Node fresh() {
    Button people = controls.button("today.fresh.people", () -> model.goTo(new Place.People()));
    people.setId("today-people");
    return new EmptyState(
            controls, Material2OutlinedAL.EMOJI_PEOPLE, "today.fresh.title", "today.fresh.sentence")
        .offer(
            people,
            controls.button("today.fresh.settings", () -> model.goTo(new Place.Settings())),
            controls.button("today.fresh.brand", () -> model.goTo(new Place.Brand())));
  }

  private void show(Mood mood) {
    Node shown =
        switch (mood) {
          case FRESH -> fresh;
          case CALM -> calm;
          case WAITING, ROWS -> page;
        };
    VBox.setVgrow(shown, Priority.ALWAYS);
    body.getChildren().setAll(shown, offer);
  }

  /** The choice stays at its place when a row goes, so that keys can follow each other. */
  private void keepChoice() {
    if (!model.rows().isEmpty()) {
      chosen = Math.clamp(chosen, 0, model.rows().size() - 1);
      list.getSelectionModel().clearAndSelect(chosen);
    }
  }

  private ListKeys listKeys() {
    return new ListKeys(list, Message.of("today.title"))
        .on("Enter", "today.key.act", () -> with(model::act))
        .on("L", "today.log", () -> with(model::log))
        .on("D", "today.done", () -> with(model::done))
        .on("Space", "today.done", () -> with(model::done))
        .on("S", "today.snooze", () -> with(model::snooze))
        .on("W", "today.snooze.week", () -> with(model::snoozeWeek))
        .on("P", "today.snooze.until", () -> with(this::askDay))
        .on("N", "action.title", () -> model.goTo(Place.NextActions.ALL))
        .on("A", "today.key.all", model::toggleAll);
  }

  private void with(Consumer<TodayRow> act) {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(act);
  }

  private void askDay(TodayRow row) {
    day.ask(until -> model.snooze(row, until));
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::act);
    }
  }
}
