package app.entregent.screen.listening;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.PersonaFacts;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.listening.ClueMaker;
import app.entregent.model.listening.ClueStore;
import app.entregent.model.listening.HeardNeedStore;
import app.entregent.model.people.PeopleListStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonaStore;

/** The stores that the screen reads and writes. */
public record ListeningRooms(
    ClueStore clues,
    ClueMaker maker,
    HeardNeedStore needs,
    PieceStore pieces,
    PersonStore persons,
    PeopleListStore people,
    AccountStore accounts,
    PersonaStore personas,
    PersonaFacts facts) {
  public static ListeningRooms usual() {
    ClueStore clues = new ClueStore();
    return new ListeningRooms(
        clues,
        new ClueMaker(clues),
        new HeardNeedStore(),
        new PieceStore(),
        new PersonStore(),
        new PeopleListStore(),
        new AccountStore(),
        new PersonaStore(),
        new PersonaFacts());
  }
}
