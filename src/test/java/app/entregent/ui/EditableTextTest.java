package app.entregent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text whose write fails stays in its field. */
@SuppressWarnings("NullAway.Init") // set before each test
class EditableTextTest extends WindowTest {
  private final List<String> sent = new ArrayList<>();
  private CompletableFuture<String> writing = new CompletableFuture<>();
  private EditableText text;

  @BeforeEach
  void open() {
    show(
        () -> {
          text =
              EditableText.keptLine(
                  typed -> {
                    sent.add(typed);
                    writing = new CompletableFuture<>();
                    return writing;
                  });
          text.show("old");
          text.field().setId("edited");
          TextField other = new TextField();
          other.setId("other");
          Controls controls = new Controls(new LiveTexts(Language.EN));
          return new Scene(new VBox(FieldRow.editing(controls, "map.field.object", text), other));
        });
  }

  private String typed() {
    return onWindow(() -> text.field().getText());
  }

  private String note() {
    return onWindow(() -> lookup(".field-note").<Label>query().getText());
  }

  @Test
  void staysTriesAgainAndGivesBackWhatIsStored() {
    doubleClickOn("#edited");
    write("new");
    clickOn("#other");
    onWindow(() -> text.show("old"));
    assertThat(typed()).as("what was read before the write ended is old").isEqualTo("new");

    onWindow(() -> writing.completeExceptionally(new IllegalStateException("full")));
    onWindow(() -> text.show("old"));
    assertThat(typed()).isEqualTo("new");
    assertThat(note())
        .isEqualTo(
            "Not saved yet. Enter or leaving the field tries again, Esc brings back what is"
                + " stored.");

    clickOn("#edited");
    push(KeyCode.ENTER);
    assertThat(sent).containsExactly("new", "new");
    assertThat(note()).isEmpty();
    onWindow(() -> writing.completeExceptionally(new IllegalStateException("still full")));
    push(KeyCode.ESCAPE);
    assertThat(typed()).isEqualTo("old");
    assertThat(note()).isEmpty();
    clickOn("#other");
    assertThat(sent).hasSize(2);
  }

  @Test
  void whatWasTypedIsWrittenBeforeSomethingElseIsShown() {
    doubleClickOn("#edited");
    write("new");
    onWindow(
        () -> {
          text.leave();
          text.show("of the other");
        });
    assertThat(sent).containsExactly("new");
    assertThat(typed()).isEqualTo("of the other");
    clickOn("#other");
    assertThat(sent).containsExactly("new");
  }

  @Test
  void nothingOfItIsShownForSomethingElse() {
    doubleClickOn("#edited");
    write("new");
    push(KeyCode.ENTER);
    CompletableFuture<String> first = writing;
    onWindow(
        () -> {
          text.turn();
          text.show("");
          first.completeExceptionally(new IllegalStateException("full"));
        });
    assertThat(typed()).isEmpty();
    assertThat(note()).isEmpty();
  }
}
