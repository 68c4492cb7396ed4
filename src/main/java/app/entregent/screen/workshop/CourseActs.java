package app.entregent.screen.workshop;

import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.WorkshopCourseStore;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import java.util.List;
import java.util.Optional;

/** Takes the room from item to item, and stops the clock. Each step can be undone. */
final class CourseActs {
  private final RunViewModel model;
  private final WorkshopCourseStore course = new WorkshopCourseStore();
  private final WorkshopStore workshops = new WorkshopStore();

  CourseActs(RunViewModel model) {
    this.model = model;
  }

  /** On to the next item, or back if negative; at the ends it says so and stays. */
  void move(int steps) {
    model
        .shown()
        .ifPresent(
            shown -> {
              List<AgendaItem> agenda = shown.agenda();
              int to = shown.position() + steps;
              if (agenda.isEmpty()) {
                model.tell(Message.of("run.tell.no_agenda"));
              } else if (to < 0 || to >= agenda.size()) {
                model.tell(Message.of(to < 0 ? "run.tell.first" : "run.tell.last"));
              } else {
                goTo(agenda.get(to).id());
              }
            });
  }

  /** Goes to this item; where it is on already nothing happens. */
  void goTo(long itemId) {
    if (model
        .shown()
        .flatMap(shown -> shown.workshop().itemId())
        .filter(id -> id == itemId)
        .isEmpty()) {
      model.write(Label.of("run.change.item"), tx -> course.goTo(tx, model.workshopId(), itemId));
    }
  }

  private void start(RunPicture shown) {
    Optional<Long> first = shown.agenda().stream().map(AgendaItem::id).findFirst();
    String mark = model.inWords(Message.of("run.snapshot.first", model.today()));
    model.write(
        Label.of("run.change.started").inDecision(shown.workshop().decisionId()),
        tx -> course.start(tx, model.workshopId(), first, mark));
  }

  /** Stops the clock, or lets it run again; a workshop that does not run yet begins. */
  void pauseOrGoOn() {
    model
        .shown()
        .ifPresent(
            shown -> {
              if (!shown.workshop().running()) {
                start(shown);
              } else if (shown.workshop().runningSince().isPresent()) {
                model.write(
                    Label.of("run.change.paused"), tx -> course.pause(tx, model.workshopId()));
              } else {
                model.write(
                    Label.of("run.change.resumed"), tx -> course.resume(tx, model.workshopId()));
              }
            });
  }

  /** Whether the room sees only what all may see; kept with the workshop. */
  void setDiscreet(boolean discreet) {
    model.write(
        Label.of(discreet ? "run.change.discreet" : "run.change.open"),
        tx -> workshops.setDiscreet(tx, model.workshopId(), discreet));
  }
}
