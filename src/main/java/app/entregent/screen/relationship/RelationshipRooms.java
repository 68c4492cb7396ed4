package app.entregent.screen.relationship;

import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.IntroductionSteps;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.model.relationship.RelationshipList;

/** The stores that the screen reads and writes. */
public record RelationshipRooms(
    RelationshipList list,
    PersonStore persons,
    CadenceStore cadences,
    FavourStore favours,
    IntroductionStore introductions,
    IntroductionSteps steps) {}
