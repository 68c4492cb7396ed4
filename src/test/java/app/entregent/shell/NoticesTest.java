package app.entregent.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.DiscreetView;
import app.entregent.ui.LiveTexts;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

class NoticesTest extends WindowTest {
  private static final Message DONE = Message.of("settings.purpose");

  private final AtomicInteger undone = new AtomicInteger();

  private Notices notices() {
    Notices notices =
        onWindow(() -> new Notices(new Controls(new LiveTexts(Language.EN)), new DiscreetView()));
    show(() -> new Scene(notices));
    return notices;
  }

  @Test
  void whatWasDoneCanBeUndoneFromItsNotice() {
    Notices notices = notices();
    onWindow(() -> notices.done(DONE, undone::incrementAndGet));
    clickOn("Undo");
    assertThat(undone).hasValue(1);
    assertThat(notices.getChildren()).isEmpty();
  }

  @Test
  void onceSomethingElseHasChangedAnOlderNoticeOffersNoUndo() {
    Notices notices = notices();
    onWindow(() -> notices.done(DONE, undone::incrementAndGet));
    onWindow(notices::withdrawUndo);
    onWindow(() -> notices.done(DONE, undone::incrementAndGet));
    assertThat(notices.getChildren()).hasSize(2);
    assertThat(lookup(".notice-undo").queryAll()).hasSize(1);
  }
}
