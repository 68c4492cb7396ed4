package app.entregent.screen.people;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.NeedStore;
import app.entregent.model.account.PersonaFacts;
import app.entregent.model.decision.Role;
import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.InterestStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaCount;
import app.entregent.model.people.PersonaCriterion;
import app.entregent.model.people.PersonaFit;
import app.entregent.model.people.PersonaStore;
import app.entregent.model.people.PersonaWords;
import app.entregent.model.people.TagStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.SaidException;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The personas, the one that is edited, and how a chosen person fits each of them. */
final class PersonasViewModel extends ViewModel {
  private static final int USUAL_WEIGHT = 3;

  private final PersonaStore personas = new PersonaStore();
  private final PersonaFacts facts = new PersonaFacts();
  private final ReadOnlyObjectWrapper<List<PersonaFit>> fits =
      new ReadOnlyObjectWrapper<>(this, "fits", List.of());
  private final ReadOnlyObjectWrapper<Optional<Persona>> edited =
      new ReadOnlyObjectWrapper<>(this, "edited", Optional.empty());
  private Optional<Long> personId = Optional.empty();

  PersonasViewModel(Workspace workspace, Notifier notifier) {
    super(
        workspace,
        notifier,
        Set.of(
            PersonaStore.PERSONAS,
            PersonaStore.CRITERIA,
            PersonStore.PERSONS,
            PersonStore.POSTS,
            AccountStore.ACCOUNTS,
            InterestStore.INTERESTS,
            NeedStore.NEEDS,
            TagStore.TAGGED));
  }

  /** Every persona, with what the chosen person meets of it; all is unknown without a person. */
  ReadOnlyObjectProperty<List<PersonaFit>> fitsProperty() {
    return fits.getReadOnlyProperty();
  }

  /** The persona in the editor. */
  ReadOnlyObjectProperty<Optional<Persona>> editedProperty() {
    return edited.getReadOnlyProperty();
  }

  /** Whether the number of personas is usual. */
  static PersonaCount count(List<PersonaFit> fits) {
    return PersonaCount.of(fits.size());
  }

  /** Compares the personas with this person. */
  void compareWith(Optional<Long> person) {
    if (!person.equals(personId)) {
      personId = person;
      load();
    }
  }

  boolean comparesWithSomebody() {
    return personId.isPresent();
  }

  void edit(Persona persona) {
    edited.set(Optional.of(persona));
  }

  void closeEditor() {
    edited.set(Optional.empty());
  }

  /** Adds a persona of this name and opens it. */
  CompletionStage<?> add(String name) {
    return act(Label.of("people.change.persona_added"), tx -> personas.add(tx, name.strip()))
        .thenAccept(this::openNew);
  }

  void rename(long id, String name) {
    if (!name.isBlank()) {
      change(id, "name", tx -> personas.rename(tx, id, name.strip()));
    }
  }

  void setRole(long id, Optional<Role> role) {
    change(id, "role", tx -> personas.setRole(tx, id, role.map(Role::name).orElse("")));
  }

  void setObjective(long id, String objective) {
    change(id, "objective", tx -> personas.setObjective(tx, id, objective));
  }

  void setNote(long id, String note) {
    change(id, "note", tx -> personas.setNote(tx, id, note));
  }

  /** Says what moves such people. */
  void setWords(long id, PersonaWords.Part part, String words) {
    change(id, part.name(), tx -> personas.setWords(tx, id, part, words));
  }

  void delete(Persona persona) {
    act(
            Label.of("people.change.persona_deleted"),
            tx -> {
              try {
                personas.delete(tx, persona.id());
              } catch (IllegalStateException cause) {
                throw new SaidException(Message.of("people.persona.in_use", persona.name()), cause);
              }
              return persona;
            })
        .thenRun(
            () -> {
              closeEditor();
              notifier.done(Message.of("people.persona.deleted", persona.name()), workspace::undo);
            });
  }

  void addCriterion(long personaId, CriterionKind kind, String words) {
    if (!words.isBlank()) {
      change(
          personaId,
          "criteria",
          tx -> personas.addCriterion(tx, personaId, kind, words.strip(), USUAL_WEIGHT));
    }
  }

  void setCriterion(long personaId, PersonaCriterion criterion) {
    change(personaId, "criterion-" + criterion.id(), tx -> personas.setCriterion(tx, criterion));
  }

  void deleteCriterion(long personaId, PersonaCriterion criterion) {
    change(personaId, "criteria", tx -> personas.deleteCriterion(tx, criterion.id()));
  }

  @Override
  protected void load() {
    Optional<Long> person = personId;
    show(
        "fits",
        reader -> {
          Map<CriterionKind, String> known =
              person.map(id -> facts.of(reader, id)).orElse(Map.of());
          return personas.all(reader).stream()
              .map(persona -> PersonaFit.of(persona, known))
              .toList();
        },
        this::showFits);
  }

  private void showFits(List<PersonaFit> found) {
    fits.set(found);
    edited.set(
        edited
            .get()
            .flatMap(
                open ->
                    found.stream()
                        .map(PersonaFit::persona)
                        .filter(persona -> persona.id() == open.id())
                        .findFirst()));
  }

  private void openNew(long id) {
    show("opened", reader -> personas.find(reader, id), edited::set);
  }

  private void change(long id, String field, Consumer<Transaction> work) {
    act(
        Label.of("people.change.persona").merging("persona-" + id + "-" + field),
        tx -> {
          work.accept(tx);
          return id;
        });
  }
}
