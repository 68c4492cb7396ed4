package app.entregent.screen.workshop;

import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.text.Message;
import app.entregent.ui.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The keys of a running workshop. Those that work everywhere are keys of function, so that they
 * write nothing into a text and take no letter from the map; letters count while the question has
 * the focus.
 */
final class RunKeys {
  private static final Message RUN = Message.of("run.keys");
  private static final Message QUESTION = Message.of("run.keys.question");
  private static final Message NOTES = Message.of("run.keys.notes");

  private final List<Shortcut> all = new ArrayList<>();

  RunKeys(RunView view) {
    add("F2", "run.do.next", () -> view.course().move(1));
    add("Shift+F2", "run.do.previous", () -> view.course().move(-1));
    add("F3", "run.do.pause_or_go_on", view.course()::pauseOrGoOn);
    add("F4", "run.do.question", view::goToQuestion);
    add("F5", "run.do.room", view::toggleRoom);
    add("Shift+F5", "run.do.freeze", view.room()::toggleFrozen);
    add("Shortcut+F5", "run.do.discreet", view.room()::toggleDiscreet);
    add("Alt+F5", "run.do.screen", view::moveRoom);
    add("F6", "run.do.note", view::goToNotes);
    add("Shift+F6", "run.do.line", view::goToLine);
    add("F7", "run.do.details", view::turnBeside);
    add("F8", "run.do.parked", view.room()::toggleParked);
    add("F10", "run.do.end", view::end);
    add("F12", "run.do.space", view::turnSpace);
    add("Shift+F4", "run.do.guests", view::goToGuests);
    add("Shift+F3", "run.do.guest", view::addGuest);
    addQuestion(view);
    BooleanSupplier writing = view.notes()::writing;
    add("Enter", "run.do.take_note", NOTES, writing, () -> view.notes().take(Kind.NOTE));
    add("Alt+Enter", "run.do.park", NOTES, writing, () -> view.notes().take(Kind.PARKED));
    add("Shift+Enter", "run.do.commit", NOTES, writing, () -> view.notes().take(Kind.COMMITMENT));
  }

  private void addQuestion(RunView view) {
    QuestionActs acts = view.asking();
    BooleanSupplier asking = () -> view.question().takesLetters() && acts.present().isPresent();
    add("S", "run.do.show", QUESTION, asking, acts::toggleShown);
    add("Y", "run.do.settle", QUESTION, asking, acts.ending()::settle);
    add("O", "run.do.find_out", QUESTION, asking, view.question()::askWho);
    add("M", "run.do.reason", QUESTION, asking, view.question()::focusReason);
    add("U", "run.do.again", QUESTION, asking, acts::askAgain);
    add("Q", "run.do.aside", QUESTION, asking, acts::putAside);
    add("J", "run.do.point", QUESTION, asking, view::pointAtAsked);
    BooleanSupplier inPane = view.question()::takesLetters;
    add("Page_Up", "run.do.earlier", QUESTION, inPane, () -> acts.turn(-1));
    add("Page_Down", "run.do.later", QUESTION, inPane, () -> acts.turn(1));
  }

  /** The keys that a note hears by itself. */
  Shortcut[] ofNotes() {
    return Stream.of(
            Map.entry("E", "run.do.reword"),
            Map.entry("Space", "run.do.tick"),
            Map.entry("Right", "run.do.turn"),
            Map.entry("Delete", "run.do.delete_note"))
        .map(
            key ->
                Shortcut.of(
                    key.getKey(), Message.of(key.getValue()), Message.of("run.notes"), () -> {}))
        .toArray(Shortcut[]::new);
  }

  Shortcut[] all() {
    return all.toArray(Shortcut[]::new);
  }

  private void add(String key, String what, Runnable act) {
    all.add(Shortcut.of(key, Message.of(what), RUN, act));
  }

  private void add(String key, String what, Message group, BooleanSupplier here, Runnable act) {
    all.add(
        Shortcut.of(
            key,
            Message.of(what),
            group,
            () -> {
              if (here.getAsBoolean()) {
                act.run();
              }
            }));
  }
}
