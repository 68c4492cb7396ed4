package app.entregent.screen.people;

import app.entregent.model.people.AgeRange;
import app.entregent.model.people.PersonStore;
import app.entregent.sample.SampleWorkspace;
import app.entregent.screen.date.DatesPart;
import app.entregent.screen.date.DatesViewModel;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of a person's groups, sources and sensitive facts, and of their switch, into
 * {@code target/pictures}. Its name keeps it out of the usual run.
 */
class PersonMorePictures extends ScreenTest {
  @TempDir Path sample;

  @Test
  void person() {
    Path file = sample.resolve("sample.entregent");
    SampleWorkspace.create(file, TestWorkspace.CLOCK, UUID::randomUUID, Language.FR, Progress.NONE);
    workspace.close();
    workspace =
        Workspace.open(
            file,
            TestWorkspace.setup(
                WorkspaceThreads.background(Platform::runLater, Platform::isFxApplicationThread)));
    SensitiveSwitchViewModel toggle = new SensitiveSwitchViewModel(workspace, notifier);
    showScreen(() -> new SensitiveSwitch(controls, toggle));
    onWindow(toggle::turn);
    pictures("sensitive-ask");
    onWindow(toggle::confirm);
    until(() -> toggle.standingProperty().get().since().isPresent());
    long id =
        away(
            () ->
                workspace.fetch(
                    reader -> new PersonStore().search(reader, "Leila", 1).getFirst().id()));
    PersonViewModel model =
        new PersonViewModel(workspace, notifier, navigator, TestWorkspace.CLOCK, id);
    showScreen(
        () ->
            new PersonView(
                controls,
                keys,
                model,
                start -> {},
                new DatesPart(
                        controls,
                        new DatesViewModel(
                            workspace,
                            notifier,
                            TestWorkspace.CLOCK,
                            new DatesViewModel.Of.Person(id)))
                    .lines()));
    until(() -> model.more().moreProperty().get().isPresent());
    onWindow(() -> model.more().setAgeRange(Optional.of(AgeRange.FROM_30)));
    until(() -> !model.more().moreProperty().get().orElseThrow().sensitive().isEmpty());
    picture("person-more", Language.FR, Look.LIGHT, 100, 1280, 2600);
    picture("person-more", Language.EN, Look.DARK, 100, 1280, 800);
    onWindow(() -> theme.sizeProperty().set(200));
    picture("person-more", Language.FR, Look.DARK, 200, 1280, 1600);
    onWindow(toggle::turn);
    until(() -> toggle.standingProperty().get().kept() == 1);
    showScreen(() -> new SensitiveSwitch(controls, toggle));
    onWindow(toggle::turn);
    picture("sensitive-erase", Language.EN, Look.LIGHT, 100, 1000, 400);
  }
}
