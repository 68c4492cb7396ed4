package app.entregent.screen.account;

import static app.entregent.testing.TestWorkspace.now;

import app.entregent.model.account.AccountStore;
import app.entregent.model.people.ListViewStore;
import app.entregent.sample.SampleWorkspace;
import app.entregent.screen.account.AccountViewModel.Part;
import app.entregent.screen.date.DatesPart;
import app.entregent.screen.date.DatesViewModel;
import app.entregent.screen.people.PeopleView;
import app.entregent.screen.people.PeopleViewModel;
import app.entregent.screen.space.WhiteSpacePane;
import app.entregent.screen.space.WhiteSpaceViewModel;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.workspace.Label;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of what the accounts of the sample are worth into {@code target/pictures}. Its
 * name keeps it out of the usual run.
 */
@SuppressWarnings("NullAway.Init")
class WorthPictures extends ScreenTest {
  @TempDir Path folder;

  @Test
  void worth() {
    for (Language language : Language.values()) {
      AtomicLong uid = new AtomicLong();
      Path file = folder.resolve(language.code() + ".entregent");
      SampleWorkspace.create(
          file,
          TestWorkspace.CLOCK,
          () -> new UUID(9, uid.incrementAndGet()),
          language,
          Progress.NONE);
      try (Workspace sample =
          Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()))) {
        account(sample, "Kasbah Claire", language);
        account(sample, "Dar Zellij Demeures", language);
        accounts(sample, language);
      }
    }
  }

  private void account(Workspace sample, String name, Language language) {
    long id =
        now(sample.read(reader -> new AccountStore().search(reader, name, 1))).getFirst().id();
    AccountViewModel model =
        new AccountViewModel(sample, notifier, navigator, TestWorkspace.CLOCK, id);
    showScreen(
        () ->
            new AccountView(
                controls,
                keys,
                model,
                account -> {},
                new DatesPart(
                        controls,
                        new DatesViewModel(
                            sample,
                            notifier,
                            TestWorkspace.CLOCK,
                            new DatesViewModel.Of.Account(id)))
                    .lines(),
                Boards.of(sample, notifier, id),
                new WhiteSpacePane(
                    controls, keys, new WhiteSpaceViewModel(sample, notifier, () -> {}, id))));
    until(() -> model.pageProperty().get().isPresent());
    push(KeyCode.ALT, KeyCode.DIGIT6);
    until(() -> lookup("#white-space").query().isFocused());
    picture("worth-space-" + name.charAt(0), language, Look.LIGHT, 100, 1280, 800);
    onWindow(() -> model.show(Part.FACTS));
    String file = "worth-" + name.charAt(0);
    picture(file + "-closed", language, Look.LIGHT, 100, 1280, 1300);
    push(KeyCode.ALT, KeyCode.W);
    for (int part = 0; part < 5; part++) {
      Look look = part % 2 == 0 ? Look.LIGHT : Look.DARK;
      picture(file + "-" + part, language, look, 100, 1280, 800);
      scroll();
    }
    picture(file + "-large", language, Look.LIGHT, 200, 1280, 800);
    // So narrow is the page beside the rail of the program.
    picture(file + "-narrow", language, Look.LIGHT, 200, 1100, 4200);
  }

  private void scroll() {
    onWindow(
        () ->
            stage().getScene().getRoot().lookupAll(".scroll-pane").stream()
                .map(ScrollPane.class::cast)
                .filter(pane -> pane.getContent().lookup("#worth-rank") != null)
                .forEach(pane -> pane.setVvalue(pane.getVvalue() + 0.16)));
  }

  private void accounts(Workspace sample, Language language) {
    now(
        sample.change(
            Label.of("people.change.columns"),
            tx -> {
              new ListViewStore()
                  .keep(tx, "ACCOUNTS", "NAME,LADDER,SEGMENT,RANK,VALUE,QUADRANT,BUYING|RANK|down");
              return tx;
            }));
    PeopleViewModel model = new PeopleViewModel(sample, notifier, navigator, TestWorkspace.CLOCK);
    showScreen(() -> new PeopleView(controls, keys, model));
    push(KeyCode.ALT, KeyCode.A);
    picture("worth-list", language, Look.LIGHT, 100, 1280, 800);
    push(KeyCode.ALT, KeyCode.F);
    picture("worth-list-filter", language, Look.DARK, 100, 1280, 800);
  }
}
