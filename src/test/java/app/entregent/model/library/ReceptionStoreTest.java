package app.entregent.model.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.detail.SharedContent;
import app.entregent.model.conversation.detail.TalkDetailStore;
import app.entregent.model.conversation.detail.TalkDetails;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceptionStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final PersonStore people = new PersonStore();
  private final ReceptionStore store = new ReceptionStore();

  @Test
  void eachWhoGotAPieceOnADayCountsOnceAndTheSellerNever(@TempDir Path folder) {
    try (Workspace workspace = TestWorkspace.create(folder)) {
      long piece = change(workspace, tx -> new PieceStore().add(tx, NewPiece.post("Five", TODAY)));
      long self = person(workspace, "Yasmine Seller");
      change(
          workspace,
          tx -> {
            people.setSelf(tx, self);
            return self;
          });
      long amina = person(workspace, "Amina Belkorchi");
      long omar = person(workspace, "Omar Tazi");
      share(workspace, piece, List.of(self, amina, omar));
      change(
          workspace,
          tx -> store.add(tx, piece, Optional.of(amina), "Amina", TODAY, Reaction.LIKED));
      change(workspace, tx -> store.add(tx, piece, Optional.empty(), "Nora", TODAY, Reaction.NONE));
      Map<Long, Integer> counts = workspace.fetch(store::counts);
      assertThat(counts).isEqualTo(Map.of(piece, 3));
      List<Reception> all = workspace.fetch(reader -> store.of(reader, piece));
      assertThat(all)
          .extracting(Reception::name)
          .containsExactlyInAnyOrder("Amina Belkorchi", "Omar Tazi", "Nora");
    }
  }

  private void share(Workspace workspace, long piece, List<Long> who) {
    change(
        workspace,
        tx -> {
          long talk =
              new ConversationStore()
                  .add(
                      tx,
                      NewConversation.held(
                          who,
                          Optional.empty(),
                          Moment.on(TODAY),
                          ZoneId.of("Europe/Paris"),
                          Channel.FACE_TO_FACE,
                          Direction.BOTH,
                          "Met"));
          new TalkDetailStore()
              .write(
                  tx,
                  talk,
                  who,
                  new TalkDetails(
                      List.of(),
                      Map.of(),
                      "",
                      "",
                      "",
                      List.of(new SharedContent(Optional.of(piece), "Five")),
                      List.of(),
                      Set.of(),
                      List.of(),
                      TalkDetails.USUAL_MINUTES));
          return talk;
        });
  }

  private long person(Workspace workspace, String name) {
    return change(workspace, tx -> people.add(tx, NewPerson.typed(name, "", "")));
  }

  private static long change(Workspace workspace, Function<Transaction, Long> work) {
    return TestWorkspace.now(workspace.change(Label.of("people.change.added"), work));
  }
}
