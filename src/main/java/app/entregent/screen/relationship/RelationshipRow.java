package app.entregent.screen.relationship;

import app.entregent.model.people.PersonCard;
import app.entregent.model.relationship.ClientCare;
import app.entregent.model.relationship.ColdTie;
import app.entregent.model.relationship.FavourRow;
import app.entregent.model.relationship.IntroductionRow;
import app.entregent.model.relationship.counterpart.Counterparts;
import app.entregent.ui.Place;
import java.util.Optional;

/** A row of the list. */
sealed interface RelationshipRow {
  /** What the row is about; the same row of a later answer has the same. */
  long id();

  /** The name that stands first. */
  String name();

  /** Who is reached by it, if it is one person. */
  Optional<PersonCard> person();

  /** Where Enter leads. */
  Place place();

  /** All words by which the row can be found. */
  String found();

  /** A tie that goes cold. */
  record Cold(ColdTie tie) implements RelationshipRow {
    @Override
    public long id() {
      return tie.person().id();
    }

    @Override
    public String name() {
      return tie.person().name();
    }

    @Override
    public Optional<PersonCard> person() {
      return Optional.of(tie.person());
    }

    @Override
    public Place place() {
      return new Place.Person(tie.person().id());
    }

    @Override
    public String found() {
      return words(tie.person()) + " " + tie.why().account() + " " + tie.why().decision();
    }
  }

  /** A favour given or received. */
  record Owed(FavourRow row) implements RelationshipRow {
    @Override
    public long id() {
      return row.favour().id();
    }

    @Override
    public String name() {
      return row.person().name();
    }

    @Override
    public Optional<PersonCard> person() {
      return Optional.of(row.person());
    }

    @Override
    public Place place() {
      return new Place.Person(row.person().id());
    }

    @Override
    public String found() {
      return words(row.person()) + " " + row.favour().words() + " " + row.introducedTo();
    }
  }

  /** An introduction wished for, under way or made. */
  record Wish(IntroductionRow row) implements RelationshipRow {
    @Override
    public long id() {
      return row.introduction().id();
    }

    @Override
    public String name() {
      return row.to().name();
    }

    @Override
    public Optional<PersonCard> person() {
      return Optional.of(row.through());
    }

    @Override
    public Place place() {
      return new Place.Person(row.to().id());
    }

    @Override
    public String found() {
      return words(row.to()) + " " + words(row.through()) + " " + row.introduction().note();
    }
  }

  /** A client. */
  record Client(ClientCare care) implements RelationshipRow {
    @Override
    public long id() {
      return care.account().id();
    }

    @Override
    public String name() {
      return care.account().name();
    }

    @Override
    public Optional<PersonCard> person() {
      return care.lastWith();
    }

    @Override
    public Place place() {
      return new Place.Account(care.account().id());
    }

    @Override
    public String found() {
      return care.account().name()
          + " "
          + care.account().city()
          + " "
          + care.lastWith().map(RelationshipRow::words).orElse("");
    }
  }

  /** Our people against those of an account. */
  record Match(Counterparts counterparts) implements RelationshipRow {
    @Override
    public long id() {
      return counterparts.account().id();
    }

    @Override
    public String name() {
      return counterparts.account().name();
    }

    @Override
    public Optional<PersonCard> person() {
      return Optional.empty();
    }

    @Override
    public Place place() {
      return new Place.Account(counterparts.account().id());
    }

    @Override
    public String found() {
      StringBuilder names = new StringBuilder(counterparts.account().name());
      counterparts.theirs().forEach(one -> names.append(' ').append(one.name()));
      return names.toString();
    }
  }

  private static String words(PersonCard card) {
    return card.name() + " " + card.title() + " " + card.company();
  }
}
