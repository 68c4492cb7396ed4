package app.entregent.screen.engage;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.PathStage;
import app.entregent.model.library.PieceState;
import app.entregent.model.people.PersonaStore;
import app.entregent.testing.ScreenTest;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A piece from its plan to its readers, by keyboard alone. */
class EngageWalkTest extends ScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @SuppressWarnings("NullAway.Init") // set when the page is shown
  private EngageRooms rooms;

  @ParameterizedTest
  @EnumSource(Language.class)
  void byKeyboardAPieceIsPlannedCheckedAndShared(Language language) {
    onWindow(() -> texts.setLanguage(language));
    long persona =
        workspace
            .change(Label.of("engage.change.edit"), tx -> new PersonaStore().add(tx, "Owner"))
            .toCompletableFuture()
            .join();
    rooms = onWindow(() -> EngageWindow.rooms(workspace, notifier));
    showScreen(() -> new EngageView(controls, keys, rooms, navigator));
    until(() -> rooms.week().rows().size() == 7);
    onWindow(() -> lookup("#engage-calendar").query().requestFocus());
    push(KeyCode.O);
    write("One question\n");
    onWindow(() -> lookup("#engage-calendar").query().requestFocus());
    push(KeyCode.N);
    write("Five questions\n");
    until(() -> rooms.piece().shownProperty().get().isPresent());
    push(KeyCode.ESCAPE);
    push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    until(() -> is(now -> now.piece().hour().equals(OptionalInt.of(9))));
    push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    until(() -> is(now -> now.piece().plannedOn().equals(TODAY.plusDays(1))));

    // Ready asks for a reason first, and the reason has the keyboard.
    push(KeyCode.G);
    assertThat(lookup("#engage-reason").query().isFocused()).isTrue();
    write(language == Language.EN ? "For the fair\n" : "Pour le salon\n");
    until(() -> is(now -> now.state() == PieceState.READY));
    until(() -> said("#engage-ready-said").contains(shown().sheet().readyReason()));
    onWindow(() -> lookup("#engage-ready").queryButton().requestFocus());
    push(KeyCode.SPACE);
    until(() -> is(now -> now.state() == PieceState.DRAFT));
    onWindow(() -> rooms.piece().setStage(PathStage.AWARE));
    onWindow(() -> rooms.piece().edits().setPersona(shown().id(), Optional.of(persona)));
    until(() -> is(now -> now.piece().persona().isPresent()));

    focus("#engage-brief-matter");
    write(language == Language.EN ? "What a contact costs" : "Ce que coûte un contact");
    focus("#engage-text-" + language.code());
    write(language == Language.EN ? "The best price. Call us." : "Le meilleur prix. Appelez-nous.");
    until(() -> !lookup("#engage-marks .hyperlink").queryAll().isEmpty());
    focus("#engage-quality-useful");
    push(KeyCode.SPACE);
    until(() -> is(now -> now.sheet().qualities().size() == 1));
    assertThat(shown().brief().matter()).contains("contact");
    focus("#engage-calendar");
    push(KeyCode.G);
    until(() -> is(now -> now.state() == PieceState.READY));
    assertThat(shown().sheet().readyReason()).isEmpty();

    // Copying shows the marks and the four elements; it is not forbidden.
    focus("#engage-calendar");
    push(KeyCode.C);
    until(() -> lookup("#copy-check-copy").queryButton().isFocused());
    assertThat(said("#copy-check-open")).contains("4");
    onWindow(() -> lookup("#copy-check-fair").query().requestFocus());
    push(KeyCode.SPACE);
    until(() -> is(now -> now.sheet().trust().size() == 1));
    assertThat(said("#copy-check-open")).contains("3");
    focus("#copy-check-copy");
    push(KeyCode.ENTER);
    assertThat(onWindow(() -> Clipboard.getSystemClipboard().getString())).contains("pri");
    assertThat(told).extracting(Message::key).endsWith("engage.detail.copied");
    assertThat(lookup("#engage-calendar").query().isFocused()).isTrue();
    push(KeyCode.SPACE);
    until(() -> is(now -> now.state() == PieceState.SHARED));
    push(KeyCode.W);
    write("Hanane Tazi\n");
    until(() -> is(now -> now.receptions().size() == 1));
    until(() -> lookup("#engage-received-name").queryAs(TextInputControl.class).getLength() == 0);

    // The library, the grid and the figures have it.
    push(KeyCode.ALT, KeyCode.DIGIT2);
    until(() -> lookup("#engage-library").query().isFocused());
    assertThat(rooms.library().rows()).extracting(row -> row.received()).containsExactly(1);
    push(KeyCode.ALT, KeyCode.DIGIT3);
    until(() -> lookup("#engage-cell-" + persona + "-aware").queryButton().getText().equals("1"));
    push(KeyCode.ENTER);
    until(() -> rooms.library().partProperty().get() == EngagePart.LIBRARY);
    push(KeyCode.ALT, KeyCode.DIGIT4);
    until(() -> lookup("#engage-figure-giveask").tryQuery().isPresent());
  }

  private void focus(String query) {
    onWindow(() -> lookup(query).query().requestFocus());
  }

  private String said(String query) {
    return lookup(query).queryAs(Labeled.class).getText();
  }

  /** While a piece moves to another day it is not shown for a moment. */
  private boolean is(Predicate<PieceShown> so) {
    return rooms.piece().shownProperty().get().filter(so).isPresent();
  }

  private PieceShown shown() {
    return rooms.piece().shownProperty().get().orElseThrow();
  }
}
