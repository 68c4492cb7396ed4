package app.entregent.shell;

import app.entregent.screen.measure.ReviewViewModel;
import app.entregent.screen.measure.ReviewViewModel.Review;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Appearance;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Look;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.Shortcut;
import app.entregent.ui.UndoActions;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/** The keys that work everywhere in the window. */
final class Commands {
  /** The heading of the keys that go to a place. */
  static final Message PLACES = Message.of("shell.keys.places");

  /** The heading of the keys that work everywhere. */
  static final Message EVERYWHERE = Message.of("shell.keys.everywhere");

  /** The heading of the keys for meetings. */
  private static final Message MEETINGS = Message.of("meeting.title");

  /** A place that has no row in the rail, with its key. */
  record Beside(Place place, String nameKey, String keys) {}

  /** Places that belong to a row of the rail and have a key of their own. */
  static final List<Beside> BESIDE =
      List.of(
          new Beside(Place.NextActions.ALL, "action.title", "Shortcut+J"),
          new Beside(new Place.FridayReview(), "friday.title", "Shortcut+R"),
          new Beside(Place.Listening.NOTEBOOK, "listening.title", "Shortcut+Shift+O"),
          new Beside(Place.MapFile.CHOOSE, "merge.title", "Shortcut+Shift+U"),
          new Beside(new Place.Campaign(), "campaign.title", "Shortcut+G"),
          new Beside(Place.Workshops.ALL, "workshop.title", "Shortcut+Shift+W"));

  private Commands() {}

  /** The keys that go to places, while a workspace is open. */
  static Subscription addPlaces(Keys keys, Navigator navigator) {
    List<Shortcut> places = new ArrayList<>();
    for (int i = 0; i < Rail.ROWS.size(); i++) {
      Rail.Row row = Rail.ROWS.get(i);
      places.add(
          new Shortcut(
              Rail.key(i), Message.of(row.nameKey()), PLACES, () -> navigator.open(row.place())));
    }
    places.add(
        Shortcut.of(
            "Shortcut+I",
            Message.of("start.import.title"),
            PLACES,
            () -> navigator.open(new Place.Import(List.of()))));
    for (Beside beside : BESIDE) {
      places.add(
          Shortcut.of(
              beside.keys(),
              Message.of(beside.nameKey()),
              PLACES,
              () -> navigator.open(beside.place())));
    }
    places.add(Shortcut.of("Alt+Left", Message.of("shell.keys.back"), PLACES, navigator::back));
    return keys.add(places.toArray(Shortcut[]::new));
  }

  /** The keys that work while a workspace is open. */
  static Subscription addWork(
      Keys keys, UndoActions undo, Runnable log, Runnable paste, Runnable search) {
    return keys.add(
        Shortcut.of("Shortcut+L", Message.of("shell.keys.log"), EVERYWHERE, log),
        Shortcut.of("Shortcut+Shift+V", Message.of("shell.keys.paste"), EVERYWHERE, paste),
        Shortcut.of("Shortcut+F", Message.of("shell.keys.search"), EVERYWHERE, search),
        Shortcut.of("Shortcut+Z", Message.of("shell.keys.undo"), EVERYWHERE, undo::undo),
        Shortcut.of("Shortcut+Shift+Z", Message.of("shell.keys.redo"), EVERYWHERE, undo::redo));
  }

  /** Before and after a meeting: its sheet, planning another, and what is still to be written. */
  static Subscription addMeetings(Keys keys, Navigator navigator, Runnable plan, Runnable story) {
    return keys.add(
        Shortcut.of(
            "Shortcut+M",
            Message.of("meeting.key.next"),
            MEETINGS,
            () -> navigator.open(Place.Meetings.next())),
        Shortcut.of("Shortcut+Shift+H", Message.of("story.open"), MEETINGS, story),
        Shortcut.of("Shortcut+Shift+M", Message.of("meeting.plan"), MEETINGS, plan),
        Shortcut.of(
            "Shortcut+Shift+E",
            Message.of("meeting.key.evening"),
            MEETINGS,
            () -> navigator.open(new Place.Evening())));
  }

  /** The way into a calendar, while a workspace is open. */
  static Subscription addCalendar(Keys keys, Runnable write) {
    return keys.add(
        Shortcut.of("Shortcut+Shift+J", Message.of("exchange.calendar.write"), EVERYWHERE, write));
  }

  /** The reviews of the week and the quarter as pages, while a workspace is open. */
  static Subscription addReviews(Keys keys, ReviewViewModel review) {
    return keys.add(
        Shortcut.of(
            "Shortcut+Shift+R",
            Message.of("measure.review.weekly"),
            EVERYWHERE,
            () -> review.write(Review.WEEK)),
        Shortcut.of(
            "Shortcut+Shift+Q",
            Message.of("measure.review.quarterly"),
            EVERYWHERE,
            () -> review.write(Review.QUARTER)));
  }

  static void addPalette(Keys keys, Runnable palette) {
    add(keys, "Shortcut+K", "shell.keys.palette", palette);
  }

  static void addWindow(Keys keys, Runnable sheet, Runnable fullScreen, Runnable discreet) {
    add(keys, "F1", "shell.keys.help", sheet);
    add(keys, "F9", "shell.keys.discreet", discreet);
    add(keys, "F11", "shell.keys.full", fullScreen);
  }

  /** How everything looks: its language, its size, light or dark. */
  static void addLooks(Keys keys, LiveTexts texts, Appearance appearance) {
    add(keys, "Shortcut+Shift+L", "shell.keys.language", () -> texts.setLanguage(next(texts)));
    add(keys, "Shortcut+Plus", "settings.size.larger", appearance::larger);
    add(keys, "Shortcut+Minus", "settings.size.smaller", appearance::smaller);
    add(keys, "Shortcut+Shift+D", "shell.keys.dark", () -> turn(appearance));
  }

  private static Language next(LiveTexts texts) {
    Language[] all = Language.values();
    return all[(texts.language().ordinal() + 1) % all.length];
  }

  private static void turn(Appearance appearance) {
    appearance
        .lookProperty()
        .set(appearance.lookProperty().get() == Look.DARK ? Look.LIGHT : Look.DARK);
  }

  private static void add(Keys keys, String key, String what, Runnable action) {
    keys.add(Shortcut.of(key, Message.of(what), EVERYWHERE, action));
  }
}
