package app.entregent.shell;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.IntroductionSteps;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.model.relationship.KeepWarmStore;
import app.entregent.model.relationship.RelationshipList;
import app.entregent.screen.date.DatesViewModel;
import app.entregent.screen.relationship.RelationshipRooms;
import app.entregent.screen.relationship.RelationshipView;
import app.entregent.screen.relationship.RelationshipViewModel;
import app.entregent.screen.relationship.TiePane;
import app.entregent.screen.relationship.TieViewModel;
import app.entregent.screen.space.WhiteSpacePane;
import app.entregent.screen.space.WhiteSpaceViewModel;
import app.entregent.ui.Screen;
import app.entregent.ui.TalkSheet;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Builds the rooms of relationships: the list, the tie to one person, the white space. */
final class TieRooms {
  private final Parts parts;
  private final Workspace workspace;
  private final Runnable undo;
  private final TalkSheet talks;
  private final AgendaRooms agenda;

  TieRooms(Parts parts, Workspace workspace, Runnable undo, TalkSheet talks, AgendaRooms agenda) {
    this.parts = parts;
    this.workspace = workspace;
    this.undo = undo;
    this.talks = talks;
    this.agenda = agenda;
  }

  /**
   * The list.
   *
   * @param toMeet to whom an introduction is planned at once
   */
  Screen relationships(Optional<Long> toMeet) {
    RelationshipViewModel model =
        new RelationshipViewModel(
            workspace,
            parts.notices(),
            rooms(),
            parts.clock(),
            parts.navigator(),
            undo,
            person -> talks.open(Start.NOTHING.withPeople(List.of(person))));
    toMeet.ifPresent(model::meet);
    return new RelationshipView(parts.controls(), parts.keys(), parts.notices(), model)
        .dates(account -> agenda.dates(new DatesViewModel.Of.Account(account)));
  }

  /** The tie to this person, as a part of a page. */
  Node tie(long personId) {
    return TiePane.of(
        parts.controls(),
        new TieViewModel(workspace, parts.notices(), parts.clock(), parts.navigator()),
        personId);
  }

  /** The white space of an account, as a part of a page. */
  WhiteSpacePane whiteSpace(long accountId) {
    return newSpace(accountId).discreet(parts.discreet().onProperty());
  }

  /** Makes it for a workshop: for the one who leads, and for the room. */
  LentMap.Spaces spaces() {
    return new LentMap.Spaces() {
      @Override
      public Screen own(long accountId) {
        return whiteSpace(accountId);
      }

      @Override
      public Screen forRoom(long accountId, ObservableValue<Boolean> discreet) {
        return newSpace(accountId).discreet(discreet).toLookAt();
      }
    };
  }

  private WhiteSpacePane newSpace(long accountId) {
    return new WhiteSpacePane(
        parts.controls(),
        parts.keys(),
        new WhiteSpaceViewModel(workspace, parts.notices(), undo, accountId));
  }

  private RelationshipRooms rooms() {
    PersonStore persons = new PersonStore();
    CadenceStore cadences = new CadenceStore();
    FavourStore favours = new FavourStore();
    IntroductionStore introductions = new IntroductionStore();
    return new RelationshipRooms(
        new RelationshipList(
            persons,
            new AccountStore(),
            new TouchStore(),
            new DecisionStore(),
            new KeepWarmStore(cadences),
            favours,
            introductions),
        persons,
        cadences,
        favours,
        introductions,
        new IntroductionSteps(introductions, favours),
        parts.controls().texts()::now);
  }
}
