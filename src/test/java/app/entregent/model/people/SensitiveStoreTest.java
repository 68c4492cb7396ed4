package app.entregent.model.people;

import static app.entregent.testing.TestWorkspace.now;
import static app.entregent.workspace.schema.Tables.ENTRY;
import static app.entregent.workspace.schema.Tables.SENSITIVE_FACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class SensitiveStoreTest {
  private static final SensitiveFacts FACTS =
      new SensitiveFacts(Optional.of(AgeRange.FROM_45), Optional.of(Sex.WOMAN));

  private final SensitiveStore sensitive = new SensitiveStore();

  @TempDir Path folder;

  private Workspace workspace;
  private long person;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    change(tx -> person = new PersonStore().add(tx, NewPerson.typed("Amina Serrou", "", "")));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void change(Consumer<Transaction> work) {
    now(
        workspace.change(
            Label.of("people.change.sensitive"),
            tx -> {
              work.accept(tx);
              return true;
            }));
  }

  private SensitiveFacts told() {
    return workspace.fetch(reader -> sensitive.of(reader, person));
  }

  private int entries() {
    return workspace.fetch(reader -> reader.sql().fetchCount(ENTRY));
  }

  private int rows() {
    return workspace.fetch(reader -> reader.sql().fetchCount(SENSITIVE_FACT));
  }

  @Test
  void offByDefaultNothingIsTakenOrTold() {
    assertThat(workspace.fetch(sensitive::allowedSince)).isEmpty();
    assertThatThrownBy(() -> change(tx -> sensitive.set(tx, person, FACTS)))
        .hasRootCauseInstanceOf(IllegalStateException.class);
    assertThat(told()).isEqualTo(SensitiveFacts.NONE);
  }

  @Test
  void allowedTheyAreKeptChangedAndCleared() {
    change(tx -> sensitive.allow(tx, true));
    change(tx -> sensitive.set(tx, person, FACTS));
    assertThat(told()).isEqualTo(FACTS);
    SensitiveFacts other = new SensitiveFacts(Optional.empty(), Optional.of(Sex.OTHER));
    change(tx -> sensitive.set(tx, person, other));
    assertThat(told()).isEqualTo(other);
    change(tx -> sensitive.set(tx, person, SensitiveFacts.NONE));
    assertThat(rows()).isZero();
  }

  @Test
  void turnedOffTheyAreHiddenAndComeBackWhenAllowedAgain() {
    change(tx -> sensitive.allow(tx, true));
    change(tx -> sensitive.set(tx, person, FACTS));
    change(tx -> sensitive.allow(tx, false));
    assertThat(told()).isEqualTo(SensitiveFacts.NONE);
    assertThat(workspace.fetch(sensitive::ofAll)).isEmpty();
    assertThat(workspace.fetch(sensitive::kept)).isEqualTo(1);
    change(tx -> sensitive.allow(tx, true));
    assertThat(told()).isEqualTo(FACTS);
  }

  @Test
  void whatIsErasedIsGoneAlsoFromUndo() {
    change(tx -> sensitive.allow(tx, true));
    change(tx -> sensitive.set(tx, person, FACTS));
    change(
        tx -> {
          sensitive.erase(tx);
          sensitive.allow(tx, false);
        });
    now(workspace.undo());
    assertThat(workspace.fetch(sensitive::allowedSince)).isPresent();
    assertThat(told()).isEqualTo(SensitiveFacts.NONE);
    assertThat(rows()).isZero();
  }

  @Test
  void theJournalNeverHoldsThem() {
    change(tx -> sensitive.allow(tx, true));
    int before = entries();
    change(tx -> sensitive.set(tx, person, FACTS));
    change(tx -> sensitive.set(tx, person, SensitiveFacts.NONE));
    assertThat(entries()).isEqualTo(before);
    now(workspace.undo());
    assertThat(workspace.fetch(sensitive::allowedSince))
        .as("the undo takes back the switch, the newest change that can be undone")
        .isEmpty();
  }

  @Test
  void aPersonWhomAnUndoTookBackLeavesNothing() {
    change(tx -> sensitive.allow(tx, true));
    change(tx -> person = new PersonStore().add(tx, NewPerson.typed("Basile Ormand", "", "")));
    change(tx -> sensitive.set(tx, person, FACTS));
    now(workspace.undo());
    assertThat(workspace.fetch(sensitive::kept)).isZero();
    change(tx -> person = new PersonStore().add(tx, NewPerson.typed("Rania Darwich", "", "")));
    change(tx -> sensitive.set(tx, person, SensitiveFacts.NONE));
    assertThat(rows()).isZero();
  }
}
