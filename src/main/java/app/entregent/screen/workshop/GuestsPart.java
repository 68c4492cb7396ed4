package app.entregent.screen.workshop;

import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.model.workshop.GuestNames;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Em;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who will be in the room, and the fields for the next one. */
final class GuestsPart extends VBox {
  private final LiveTexts texts;
  private final GuestActs acts;
  private final FittedList<Guest> list;
  private final ProposalField<KnownGuest> name;
  private final TextField expertise = new TextField();
  private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.CLIENT);
  private final ReadOnlyObjectWrapper<Message> count = new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ReadOnlyObjectWrapper<Message> alike = new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ListKeys keys;
  private Map<Long, String> names = Map.of();
  private final ReadOnlyObjectWrapper<Message> trouble =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final VBox adder;
  private Optional<List<Guest>> shown = Optional.empty();
  private Optional<Guest> changed = Optional.empty();
  private Optional<KnownGuest> known = Optional.empty();

  GuestsPart(Controls controls, Em em, GuestActs acts) {
    this.texts = controls.texts();
    this.acts = acts;
    getStyleClass().add("prepare-part");
    list = new FittedList<>(em, Guest::id, this::words);
    list.setId("prepare-guests");
    list.accessibleTextProperty().bind(texts.text(count));
    list.setPlaceholder(controls.prose("prepare.guests.none", "muted"));
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            edit();
          }
        });
    keys =
        new ListKeys(list, PrepareView.GUESTS)
            .on("Enter", "prepare.guest.edit", this::edit)
            .on("S", "prepare.guest.side.next", this::nextSide)
            .on("Delete", "prepare.guest.delete", () -> list.chosen().ifPresent(acts::delete));
    name =
        new ProposalField<>(
            controls,
            "prepare-guest",
            "prepare.guest.name",
            one -> texts.now(said(one)),
            false,
            acts::find,
            this::named);
    adder = adder(controls);
    getChildren()
        .addAll(
            controls.label(texts.text(count), "heading"),
            list,
            sentence(controls, alike),
            adder,
            sentence(controls, trouble));
  }

  private Label sentence(Controls controls, ReadOnlyObjectWrapper<Message> what) {
    Label label = controls.prose(texts.text(what), "caution", "small");
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  ListKeys listKeys() {
    return keys;
  }

  /** Goes to those who are there. */
  void goTo() {
    list.requestFocus();
    if (list.chosen().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  /** Goes to the line for somebody new. */
  void add() {
    leave();
    name.field().requestFocus();
  }

  /** Whether somebody can be added. */
  void setOpen(boolean open) {
    adder.setVisible(open);
    adder.setManaged(open);
  }

  /** Shows who is in the room of this workshop. */
  void show(long workshop, List<Guest> guests) {
    if (changed.filter(guest -> guest.workshopId() != workshop).isPresent()) {
      leave();
    }
    if (shown.equals(Optional.of(guests))) {
      return;
    }
    shown = Optional.of(List.copyOf(guests));
    names = GuestNames.of(guests);
    list.show(guests);
    list.refresh();
    count.set(Message.of("prepare.guests", guests.size()));
    alike.set(GuestActs.alike(guests));
  }

  void translate() {
    list.refresh();
  }

  private static Message said(KnownGuest one) {
    return one.detail().isBlank()
        ? Message.of("prepare.guest.known.bare", one.name(), one.side().word())
        : Message.of("prepare.guest.known", one.name(), one.side().word(), one.detail());
  }

  private String words(Guest guest) {
    String called = names.getOrDefault(guest.id(), guest.name());
    boolean linked = guest.personId().isPresent() || guest.colleagueId().isPresent();
    String line =
        texts.now(
            guest.expertise().isBlank() || called.endsWith("(" + guest.expertise() + ")")
                ? Message.of("prepare.guest.line", called, guest.side().word())
                : Message.of(
                    "prepare.guest.line.expert", called, guest.side().word(), guest.expertise()));
    return linked ? texts.now(Message.of("prepare.guest.linked", line)) : line;
  }

  private VBox adder(Controls controls) {
    Segments<Side> sides =
        new Segments<>(List.of(Side.values()), each -> texts.text(each.word()), side, side::set);
    sides.setId("prepare-guest-side");
    expertise.setId("prepare-guest-expertise");
    expertise.promptTextProperty().bind(texts.text("prepare.guest.expertise"));
    expertise.accessibleTextProperty().bind(expertise.promptTextProperty());
    expertise.setOnAction(event -> keep());
    Button keep = controls.button("prepare.keep", this::keep);
    HBox.setHgrow(expertise, Priority.ALWAYS);
    VBox fields = new VBox(name, sides, Controls.row(expertise, keep));
    fields.getStyleClass().add("prepare-fields");
    fields.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    return fields;
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && changed.isPresent()) {
      event.consume();
      leave();
      list.requestFocus();
    }
  }

  /** Somebody of the workspace fills the fields; a name alone goes on to them too, or is kept. */
  private void named(String typed, Optional<KnownGuest> chosen) {
    known = chosen;
    chosen.ifPresent(
        one -> {
          name.fill(one.name());
          side.set(one.side());
          if (expertise.getText().isBlank()) {
            expertise.setText(one.expertise());
          }
        });
    keep();
  }

  private void edit() {
    changed = list.chosen();
    changed.ifPresent(
        guest -> {
          known = Optional.empty();
          name.fill(guest.name());
          side.set(guest.side());
          expertise.setText(guest.expertise());
          name.field().requestFocus();
          name.field().selectAll();
        });
  }

  private void keep() {
    String typed = name.field().getText();
    if (typed.isBlank()) {
      name.field().requestFocus();
      return;
    }
    trouble.set(GuestActs.trouble(typed, expertise.getText()));
    if (!trouble.get().equals(Message.NOTHING)) {
      return;
    }
    boolean edited = changed.isPresent();
    Optional<KnownGuest> who = known.filter(one -> one.name().equalsIgnoreCase(typed.strip()));
    acts.keep(changed, typed, side.get(), expertise.getText(), who)
        .thenRun(
            () -> {
              leave();
              if (edited) {
                list.requestFocus();
              } else {
                name.field().requestFocus();
              }
            });
  }

  private void leave() {
    changed = Optional.empty();
    known = Optional.empty();
    name.fill("");
    expertise.clear();
    trouble.set(Message.NOTHING);
  }

  private void nextSide() {
    list.chosen()
        .ifPresent(
            guest ->
                acts.setSide(
                    guest, Side.values()[(guest.side().ordinal() + 1) % Side.values().length]));
  }
}
