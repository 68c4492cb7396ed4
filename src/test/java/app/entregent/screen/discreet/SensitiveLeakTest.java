package app.entregent.screen.discreet;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.people.AgeRange;
import app.entregent.model.people.InterestKind;
import app.entregent.model.people.InterestStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.SensitiveFacts;
import app.entregent.model.people.SensitiveStore;
import app.entregent.model.people.Sex;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Even while sensitive facts are allowed, the discreet page of a person shows none of them. */
class SensitiveLeakTest {
  @TempDir private Path folder;

  @Test
  void theDiscreetPageTellsNeitherSensitiveFactsNorInterests() {
    try (Workspace workspace = TestWorkspace.create(folder)) {
      long person =
          now(
              workspace.change(
                  Label.of("people.change.added"),
                  tx -> {
                    long id =
                        new PersonStore().add(tx, NewPerson.typed("Amina Serrou", "Villas", ""));
                    SensitiveStore sensitive = new SensitiveStore();
                    sensitive.allow(tx, true);
                    sensitive.set(
                        tx,
                        id,
                        new SensitiveFacts(Optional.of(AgeRange.FROM_45), Optional.of(Sex.WOMAN)));
                    new InterestStore().add(tx, id, InterestKind.GROUP, "Hush group", "");
                    return id;
                  }));
      OpenFields fields =
          new OpenFields(Texts.of(Language.EN), ZonedDateTime.now(TestWorkspace.CLOCK));
      OpenPage page = workspace.fetch(reader -> fields.of(reader, new Place.Person(person)));
      assertThat(page.toString())
          .contains("Amina Serrou")
          .doesNotContain("FROM_45", "WOMAN", "45 to 59", "Woman", "Hush");
    }
  }
}
