package app.entregent.screen.paste;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.conversation.MessageStore;
import app.entregent.model.conversation.SentLetter;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Look;
import app.entregent.ui.Screen;
import app.entregent.workspace.Label;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The sheet of what was pasted, used by keyboard alone. */
class PasteViewTest extends ScreenTest {
  private static final String THREAD =
      """
      OCT 12
      Nadia Corvane sent the following message at 10:15 AM
      Nadia Corvane 10:15 AM
      Thank you for the note on booking pages. Ours is slow since we added the new pictures, is that something you fix, and how long does it take?
      Sam Seller sent the following messages at 2:05 PM
      Sam Seller 2:05 PM
      Mostly the pictures. Thursday at 10:30?

      YESTERDAY
      Nadia Corvane sent the following message at 9:02 AM
      Nadia Corvane 9:02 AM
      Thursday is fine.
      """;

  private final AtomicReference<String> words = new AtomicReference<>("");

  private PasteViewModel open(String pasted) {
    PersonStore persons = new PersonStore();
    away(
        () ->
            workspace
                .change(
                    Label.of("people.change.added"),
                    tx -> {
                      long sam = persons.addProvisional(tx, "Sam Seller");
                      persons.setSelf(tx, sam);
                      persons.addProvisional(tx, "Nadia Corvane");
                      return persons.addProvisional(tx, "Nadia Corvane");
                    })
                .toCompletableFuture()
                .join());
    PasteViewModel model =
        new PasteViewModel(workspace, notifier, () -> {}, TestWorkspace.CLOCK, words::set);
    Node[] root = new Node[1];
    showScreen(
        () -> {
          PasteView view = new PasteView(controls, model, opened::clear);
          root[0] = view.root();
          return new Screen() {
            @Override
            public Node root() {
              return root[0];
            }
          };
        });
    onWindow(() -> model.open(pasted));
    until(() -> model.takenProperty().get().isPresent());
    return model;
  }

  @Test
  void aThreadIsCorrectedAndSavedByKeyboardAlone() {
    PasteViewModel model = open(THREAD);
    pictures("paste-thread");
    picture("paste-thread-large", Language.FR, Look.LIGHT, 200, 1280, 800);
    push(KeyCode.DOWN);
    push(KeyCode.SPACE);
    push(KeyCode.ENTER);
    assertThat(onWindow(() -> lookup("#paste-problem").<Labeled>query().getText()))
        .isEqualTo("Choose who Nadia Corvane is.");
    push(KeyCode.SHIFT, KeyCode.TAB);
    push(KeyCode.SHIFT, KeyCode.TAB);
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    until(() -> model.savedProperty().get());
    assertThat(away(() -> workspace.fetch(new MessageStore()::pasted)))
        .extracting(SentLetter::sender)
        .containsExactly("Nadia Corvane", "Nadia Corvane");
    assertThat(told).contains(Message.of("paste.done.talks", 2));
    assertThat(troubles).isEmpty();
  }

  @Test
  void aSignatureShowsWhomItFills() {
    open("Rose Perrichet\nBuyer at Dar Olea\nrose@olea.example\n+212 522 00 00 01\nFloor 3");
    pictures("paste-contact");
    assertThat(
            onWindow(
                () ->
                    lookup("Buyer · Dar Olea · rose@olea.example · +212 522 00 00 01").queryAll()))
        .isNotEmpty();
    assertThat(onWindow(() -> lookup("New person: Rose Perrichet").queryAll())).isNotEmpty();
    push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> told.contains(Message.of("paste.done.people", 1)));
  }
}
