package app.entregent.screen.workshop;

import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.AgendaItemStore;
import app.entregent.model.workshop.AgendaTemplate;
import app.entregent.model.workshop.AgendaTopic;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** What one does with the agenda of the chosen workshop. */
final class AgendaActs {
  private static final AgendaItemStore STORE = PrepareViewModel.AGENDA;

  /** So many minutes more or fewer by a key. */
  private static final int STEP = 5;

  private final PrepareViewModel model;

  AgendaActs(PrepareViewModel model) {
    this.model = model;
  }

  private Optional<Prepared> chosen() {
    return model.chosenProperty().get();
  }

  /** Puts a template in the place of the agenda, and its length in that of the planned one. */
  void use(AgendaTemplate template) {
    chosen()
        .ifPresent(
            one ->
                model.edit(
                    Label.of("prepare.change.template"),
                    tx -> {
                      STORE.use(tx, one.id(), template);
                      PrepareViewModel.WORKSHOPS.setPlannedMinutes(
                          tx, one.id(), template.minutes());
                    }));
  }

  /** What is wrong with an item as it was typed. */
  Message trouble(AgendaTopic topic, String title, String minutes) {
    if (topic == AgendaTopic.OWN && title.isBlank()) {
      return Message.of("prepare.item.nameless");
    }
    return PrepareViewModel.minutes(minutes).isPresent()
            && PrepareViewModel.minutes(minutes).getAsInt() <= AgendaItem.MOST_MINUTES
        ? Message.NOTHING
        : Message.of("prepare.item.minutes", AgendaItem.MOST_MINUTES);
  }

  /**
   * Writes an item down.
   *
   * @param changed the item that is changed; none for a new one
   * @param title empty where the words of the topic stand
   */
  CompletionStage<?> keep(
      Optional<AgendaItem> changed, AgendaTopic topic, String title, int minutes) {
    String kept = PrepareViewModel.cut(title, AgendaItem.TITLE_LIMIT);
    long workshop = chosen().map(Prepared::id).orElseThrow();
    return model.edit(
        Label.of(changed.isPresent() ? "prepare.change.item" : "prepare.change.item.added"),
        tx -> {
          if (changed.isPresent()) {
            STORE.setTitle(tx, changed.get().id(), kept);
            STORE.setMinutes(tx, changed.get().id(), minutes);
          } else {
            STORE.add(tx, workshop, topic, kept, minutes);
          }
        });
  }

  /** Some minutes more or fewer; at least one stays. */
  void lengthen(AgendaItem item, int steps) {
    int minutes = Math.clamp(item.minutes() + (long) steps * STEP, 1, AgendaItem.MOST_MINUTES);
    model.edit(
        Label.of("prepare.change.item").merging("workshop-item-" + item.id()),
        tx -> STORE.setMinutes(tx, item.id(), minutes));
  }

  /** Moves an item by one place; as the order stands when it is written. */
  void move(AgendaItem item, int by) {
    model.edit(
        Label.of("prepare.change.order").merging("workshop-order-" + item.workshopId()),
        tx -> {
          List<Long> ids =
              new ArrayList<>(
                  STORE.of(tx, item.workshopId()).stream().map(AgendaItem::id).toList());
          int at = ids.indexOf(item.id());
          int to = at + by;
          if (at >= 0 && to >= 0 && to < ids.size()) {
            Collections.swap(ids, at, to);
            STORE.order(tx, ids);
          }
        });
  }

  void delete(AgendaItem item) {
    model.edit(Label.of("prepare.change.item.deleted"), tx -> STORE.delete(tx, item.id()));
  }
}
